package warta.cli;

import java.io.StringWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import warta.build.BuildResult;
import warta.build.Excerpts;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Messages;
import warta.site.Skipped;

/** Writes what a build did as one JSON object, for programs. */
final class JsonReport {

  private final Messages messages;

  JsonReport(Messages messages) {
    this.messages = messages;
  }

  String write(BuildResult result) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeBooleanProperty("published", result.published());
      json.writeNumberProperty("pages", result.pages());
      json.writeNumberProperty("written", result.changes().written().size());
      json.writeNumberProperty("unchanged", result.changes().unchanged());
      json.writeNumberProperty("removed", result.changes().removed().size());
      json.writeNumberProperty("stale", result.changes().stale().size());
      writeSkipped(result, json);
      writeTimings(result.timings(), json);
      json.writeStringProperty("language", messages.language());
      json.writeArrayPropertyStart("diagnostics");
      result.diagnostics().forEach(diagnostic -> write(diagnostic, result.excerpts(), json));
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void writeSkipped(BuildResult result, JsonGenerator json) {
    json.writeArrayPropertyStart("skipped");
    for (Skipped skipped : result.skipped()) {
      json.writeStartObject();
      json.writeStringProperty("path", skipped.document().path().sitePath());
      json.writeStringProperty("state", skipped.state().label());
      if (skipped.when() != null) {
        json.writeStringProperty("when", skipped.when().toString());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeTimings(Map<String, Long> timings, JsonGenerator json) {
    json.writeObjectPropertyStart("milliseconds");
    timings.forEach(json::writeNumberProperty);
    json.writeEndObject();
  }

  private void write(Diagnostic diagnostic, Excerpts excerpts, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("severity", diagnostic.severity().label());
    json.writeStringProperty("rule", diagnostic.rule().id());
    writePlace(diagnostic.location(), json);
    json.writeStringProperty("message", messages.message(diagnostic));
    messages.hint(diagnostic).ifPresent(hint -> json.writeStringProperty("hint", hint));
    json.writeArrayPropertyStart("notes");
    for (Diagnostic.Note note : diagnostic.notes()) {
      json.writeStartObject();
      json.writeStringProperty("message", messages.note(note));
      writePlace(note.location(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    if (diagnostic.location() != null) {
      excerpts
          .line(diagnostic.location())
          .ifPresent(line -> json.writeStringProperty("excerpt", line));
    }
    json.writeEndObject();
  }

  private static void writePlace(@Nullable Location location, JsonGenerator json) {
    if (location == null) {
      return;
    }
    json.writeStringProperty("file", location.path());
    if (location.hasLine()) {
      json.writeNumberProperty("line", location.line());
    }
    if (location.hasColumn()) {
      json.writeNumberProperty("column", location.column());
      json.writeNumberProperty("length", location.length());
    }
  }
}
