package warta.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import warta.build.BuildResult;
import warta.data.CompactJson;
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
    return CompactJson.of(report);
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
}
