package warta.serve.face;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;

/** Diagnostics as a list to be read: message, place, the line with what is meant, hint, notes. */
final class FaultList {

  /** More is said by the terminal, and would be read by nobody. */
  static final int MOST = 50;

  private static final int WIDEST_LINE = 400;

  private final Setting setting;
  private final Function<Location, Optional<String>> lines;

  FaultList(Setting setting, Function<Location, Optional<String>> lines) {
    this.setting = setting;
    this.lines = lines;
  }

  Markup of(List<Diagnostic> diagnostics) {
    Markup out = new Markup().open("ol", "class", "faults", "role", "list");
    diagnostics.stream().limit(MOST).forEach(diagnostic -> add(diagnostic, out));
    return out.close();
  }

  private void add(Diagnostic diagnostic, Markup out) {
    String severity = diagnostic.severity().label();
    Location location = diagnostic.location();
    out.open("li", "class", "fault " + severity).open("p", "class", "message");
    out.element("b", setting.messages().label(severity) + ":").text(" ");
    out.text(setting.messages().message(diagnostic)).text(" ");
    out.element("code", diagnostic.rule().id(), "class", "rule").close();
    if (location != null) {
      out.open("p").add(setting.place(location)).close();
      lines.apply(location).ifPresent(line -> excerpt(location, line, out));
    }
    setting
        .messages()
        .hint(diagnostic)
        .ifPresent(
            hint ->
                out.open("p", "class", "hint")
                    .element("b", setting.messages().label("hint") + ":")
                    .text(" " + hint)
                    .close());
    for (Diagnostic.Note note : diagnostic.notes()) {
      out.open("p", "class", "note").text(setting.messages().note(note));
      if (note.location() != null) {
        out.text(" ").add(setting.place(note.location()));
      }
      out.close();
    }
    out.close();
  }

  /** The line, what is meant in it marked, and a caret below for those who see no colours. */
  private static void excerpt(Location location, String whole, Markup out) {
    int from =
        whole.length() <= WIDEST_LINE
            ? 0
            : Math.max(
                0, Math.min(location.column() - 1 - WIDEST_LINE / 4, whole.length() - WIDEST_LINE));
    String line = whole.substring(from, Math.min(whole.length(), from + WIDEST_LINE));
    String number = Integer.toString(location.line());
    out.open("pre", "class", "excerpt", "tabindex", "0");
    out.element("span", number, "class", "number");
    if (!location.hasColumn()) {
      out.text(line).close();
      return;
    }
    int start = Math.max(0, Math.min(location.column() - 1 - from, line.length()));
    int end = Math.min(line.length(), start + Math.max(1, location.length()));
    out.text(line.substring(0, start));
    out.element("mark", line.substring(start, end));
    out.text(line.substring(end) + "\n");
    int width = Math.max(1, line.codePointCount(start, end));
    // Tabs stay tabs, so that the caret stands below its character.
    String before = line.substring(0, start).replaceAll("[^\t]", " ");
    out.element("span", " ", "class", "number", "aria-hidden", "true");
    out.element("span", before + "^".repeat(width), "class", "caret", "aria-hidden", "true");
    out.close();
  }
}
