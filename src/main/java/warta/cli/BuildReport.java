package warta.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import warta.build.BuildRequest;
import warta.build.BuildResult;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Messages;
import warta.site.PublicationState;
import warta.site.Skipped;

/** Tells a person, or a program, what a build did. */
final class BuildReport {

  private final Terminal terminal;
  private final BuildResult result;
  private final BuildRequest request;
  private final Messages messages = Messages.in("en");

  BuildReport(Terminal terminal, BuildResult result, BuildRequest request) {
    this.terminal = terminal;
    this.result = result;
    this.request = request;
  }

  void printJson() {
    terminal.out().println(new JsonReport(messages).write(result));
  }

  void printDiagnostics() {
    new DiagnosticPrinter(messages, result.excerpts()).print(result.diagnostics(), terminal.err());
  }

  /**
   * @param millis how long the build took
   */
  void printSummary(long millis, boolean verbose, boolean timings) {
    if (verbose) {
      printChanges();
      printSkipped();
    }
    if (timings) {
      result.timings().forEach((stage, ms) -> terminal.out().println(stage + ": " + ms + " ms"));
    }
    terminal.out().println(summary(millis));
  }

  private void printChanges() {
    result.changes().written().forEach(path -> terminal.out().println("written: " + path));
    result.changes().removed().forEach(path -> terminal.out().println("removed: " + path));
    result.changes().stale().forEach(path -> terminal.out().println("kept as it was: " + path));
  }

  private void printSkipped() {
    for (Skipped skipped : result.skipped()) {
      String when = skipped.when() == null ? "" : reason(skipped);
      terminal
          .out()
          .println(
              "skipped: "
                  + skipped.document().path().sitePath()
                  + ": "
                  + skipped.state().label()
                  + when);
    }
  }

  private static String reason(Skipped skipped) {
    String word = skipped.state() == PublicationState.EXPIRED ? " since " : " until ";
    return word + skipped.when();
  }

  private String summary(long millis) {
    String time = String.format(Locale.ROOT, "%.2f s", millis / 1000.0);
    if (!result.published()) {
      long errors = result.diagnostics().stream().filter(Diagnostic::isError).count();
      return "not published: "
          + counted(errors, "error")
          + "; "
          + place()
          + " is as it was ("
          + time
          + ")";
    }
    List<String> parts = new ArrayList<>();
    parts.add(counted(result.pages(), "page"));
    parts.add(
        result.changes().written().isEmpty()
            ? "nothing to write"
            : result.changes().written().size() + " written");
    parts.add(result.changes().unchanged() + " unchanged");
    parts.add(result.changes().removed().size() + " removed");
    if (!result.changes().stale().isEmpty()) {
      parts.add(result.changes().stale().size() + " kept as they were");
    }
    parts.add(result.skipped().size() + " skipped" + states());
    return place() + ": " + String.join(", ", parts) + " (" + time + ")";
  }

  private String states() {
    List<String> states = new ArrayList<>();
    for (PublicationState state : PublicationState.values()) {
      long count = result.skipped().stream().filter(s -> s.state() == state).count();
      if (count > 0) {
        states.add(count + " " + state.label());
      }
    }
    return states.isEmpty() ? "" : " (" + String.join(", ", states) + ")";
  }

  private String place() {
    Path output = request.output().normalize();
    return output.toString().replace('\\', '/');
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
