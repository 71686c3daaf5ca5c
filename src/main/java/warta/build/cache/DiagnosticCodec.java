package warta.build.cache;

import java.util.LinkedHashMap;
import java.util.Map;
import warta.diagnostic.Argument;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Diagnostic.Note;
import warta.diagnostic.Location;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;
import warta.diagnostic.Severity;
import warta.text.Packer;
import warta.text.Unpacker;

/** Writes and reads diagnostics and their places. */
final class DiagnosticCodec {

  private static final Severity[] SEVERITIES = Severity.values();
  private static final Rule[] RULES = Rule.values();

  private DiagnosticCodec() {}

  static void write(Diagnostic diagnostic, Packer out) {
    out.choice(diagnostic.severity())
        .choice(diagnostic.rule())
        .optional(diagnostic.location(), location -> write(location, out));
    writeArguments(diagnostic.arguments(), out);
    out.list(diagnostic.notes(), note -> write(note, out));
  }

  static Diagnostic read(Unpacker in) {
    return new Diagnostic(
        in.choice(SEVERITIES),
        in.choice(RULES),
        in.optional(() -> location(in)),
        arguments(in),
        in.list(() -> new Note(in.text(), in.optional(() -> location(in)), arguments(in))));
  }

  static void write(Location location, Packer out) {
    out.text(location.path())
        .number(location.line())
        .number(location.column())
        .number(location.length());
  }

  static Location location(Unpacker in) {
    return new Location(in.text(), in.integer(), in.integer(), in.integer());
  }

  private static void write(Note note, Packer out) {
    out.text(note.key()).optional(note.location(), location -> write(location, out));
    writeArguments(note.arguments(), out);
  }

  private static void writeArguments(Map<String, Argument> arguments, Packer out) {
    out.list(
        arguments.entrySet(),
        entry -> {
          out.text(entry.getKey());
          write(entry.getValue(), out);
        });
  }

  private static Map<String, Argument> arguments(Unpacker in) {
    Map<String, Argument> arguments = new LinkedHashMap<>();
    for (int left = in.size(); left > 0; left--) {
      arguments.put(in.text(), argument(in));
    }
    return arguments;
  }

  private static void write(Argument argument, Packer out) {
    if (argument instanceof Phrase phrase) {
      out.flag(true).text(phrase.key());
      writeArguments(phrase.arguments(), out);
    } else {
      out.flag(false).text(((Argument.Text) argument).text());
    }
  }

  private static Argument argument(Unpacker in) {
    return in.flag() ? new Phrase(in.text(), arguments(in)) : new Argument.Text(in.text());
  }
}
