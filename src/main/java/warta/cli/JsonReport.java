package warta.cli;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import warta.build.BuildResult;
import warta.diagnostic.Messages;
import warta.site.Skipped;

/** Writes what a build did as one JSON object on one line, for programs. */
final class JsonReport {

  private final Messages messages;

  JsonReport(Messages messages) {
    this.messages = messages;
  }

  String write(BuildResult result) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("published", result.published());
    report.put("pages", result.pages());
    report.put("written", result.changes().written().size());
    report.put("unchanged", result.changes().unchanged());
    report.put("removed", result.changes().removed().size());
    report.put("stale", result.changes().stale().size());
    report.put("skipped", result.skipped().stream().map(JsonReport::skipped).toList());
    report.put("milliseconds", result.timings());
    new FaultData(messages, result.excerpts()).addTo(report, result.diagnostics());

    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      write(report, json);
    }
    return out.toString();
  }

  private static Map<String, Object> skipped(Skipped skipped) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("path", skipped.document().path().sitePath());
    one.put("state", skipped.state().label());
    if (skipped.when() != null) {
      one.put("when", skipped.when().toString());
    }
    return one;
  }

  private static void write(Object value, JsonGenerator json) {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach(
          (key, one) -> {
            json.writeName(key.toString());
            write(one, json);
          });
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(one -> write(one, json));
      json.writeEndArray();
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Number number) {
      json.writeNumber(number.longValue());
    } else {
      json.writeString(value.toString());
    }
  }
}
