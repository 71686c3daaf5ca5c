package warta.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import warta.build.Excerpts;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Messages;

/** Diagnostics as the maps and lists that JSON is written from; the same in every command. */
final class FaultData {

  private final Messages messages;
  private final Excerpts excerpts;

  FaultData(Messages messages, Excerpts excerpts) {
    this.messages = messages;
    this.excerpts = excerpts;
  }

  /** Adds the diagnostics to a report, and the language of their sentences. */
  void addTo(Map<String, Object> report, List<Diagnostic> diagnostics) {
    report.put("language", messages.language());
    report.put("diagnostics", diagnostics.stream().map(this::fault).toList());
  }

  private Map<String, Object> fault(Diagnostic diagnostic) {
    Map<String, Object> fault = new LinkedHashMap<>();
    fault.put("severity", diagnostic.severity().label());
    fault.put("rule", diagnostic.rule().id());
    putPlace(fault, diagnostic.location());
    fault.put("message", messages.message(diagnostic));
    messages.hint(diagnostic).ifPresent(hint -> fault.put("hint", hint));
    List<Object> notes = new ArrayList<>();
    for (Diagnostic.Note note : diagnostic.notes()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("message", messages.note(note));
      putPlace(one, note.location());
      notes.add(one);
    }
    fault.put("notes", notes);
    if (diagnostic.location() != null) {
      excerpts.line(diagnostic.location()).ifPresent(line -> fault.put("excerpt", line));
    }
    return fault;
  }

  private static void putPlace(Map<String, Object> to, @Nullable Location location) {
    if (location == null) {
      return;
    }
    to.put("file", location.path());
    if (location.hasLine()) {
      to.put("line", location.line());
    }
    if (location.hasColumn()) {
      to.put("column", location.column());
      to.put("length", location.length());
    }
  }
}
