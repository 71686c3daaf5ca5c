package warta.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import warta.build.Excerpts;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Messages;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;

/** Prints diagnostics for people: place, message, the line with a caret, hint, notes. */
final class DiagnosticPrinter {

  /** More of one rule say nothing new. */
  private static final int MOST_PER_RULE = 20;

  private static final int WIDEST_LINE = 160;

  private final Messages messages;
  private final Excerpts excerpts;

  DiagnosticPrinter(Messages messages, Excerpts excerpts) {
    this.messages = messages;
    this.excerpts = excerpts;
  }

  void print(List<Diagnostic> diagnostics, PrintStream out) {
    Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
    for (Diagnostic diagnostic : diagnostics) {
      int count = counts.merge(diagnostic.rule(), 1, Integer::sum);
      if (count <= MOST_PER_RULE) {
        lines(diagnostic).forEach(out::println);
      }
    }
    counts.forEach(
        (rule, count) -> {
          if (count > MOST_PER_RULE) {
            out.println(
                messages.say(
                    Phrase.of("report.more")
                        .with("count", count - MOST_PER_RULE)
                        .with("rule", "[" + rule.id() + "]")));
          }
        });
  }

  /** A diagnostic as lines of text. */
  List<String> lines(Diagnostic diagnostic) {
    List<String> lines = new ArrayList<>();
    Location location = diagnostic.location();
    String place = location == null ? "" : location + ": ";
    lines.add(
        place
            + messages.label(diagnostic.severity().label())
            + ": "
            + messages.message(diagnostic)
            + " ["
            + diagnostic.rule().id()
            + "]");
    if (location != null) {
      excerpts.line(location).ifPresent(line -> lines.addAll(excerpt(location, line)));
    }
    messages
        .hint(diagnostic)
        .ifPresent(hint -> lines.add("  " + messages.label("hint") + ": " + hint));
    for (Diagnostic.Note note : diagnostic.notes()) {
      String where = note.location() == null ? "" : note.location() + ": ";
      lines.add("  " + messages.label("note") + ": " + where + messages.note(note));
    }
    return lines;
  }

  private static List<String> excerpt(Location location, String line) {
    int from = 0;
    if (line.length() > WIDEST_LINE) {
      from =
          Math.max(
              0, Math.min(location.column() - 1 - WIDEST_LINE / 4, line.length() - WIDEST_LINE));
    }
    String shown = printable(line.substring(from, Math.min(line.length(), from + WIDEST_LINE)));
    String number = String.format("%4d", location.line());
    List<String> lines = new ArrayList<>();
    lines.add(number + " | " + shown);
    if (location.hasColumn()) {
      int column = Math.min(location.column() - 1 - from, shown.length());
      int length = Math.max(1, Math.min(location.length(), shown.length() - column));
      int width = shown.codePointCount(column, Math.min(shown.length(), column + length));
      lines.add(
          "     | " + " ".repeat(shown.codePointCount(0, column)) + "^".repeat(Math.max(1, width)));
    }
    return lines;
  }

  /** One column for each character, and nothing that could command a terminal. */
  private static String printable(String line) {
    StringBuilder out = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      out.append(c == '\t' ? ' ' : Character.isISOControl(c) ? '\ufffd' : c);
    }
    return out.toString();
  }
}
