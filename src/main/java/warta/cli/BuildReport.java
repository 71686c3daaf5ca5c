package warta.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import warta.build.BuildRequest;
import warta.build.BuildResult;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Messages;
import warta.diagnostic.Phrase;
import warta.site.PublicationState;
import warta.site.Skipped;

/** Tells a person, or a program, what a build did. */
final class BuildReport {

  private final Terminal terminal;
  private final BuildResult result;
  private final BuildRequest request;
  private final Messages messages;

  BuildReport(Terminal terminal, BuildResult result, BuildRequest request, Messages messages) {
    this.terminal = terminal;
    this.result = result;
    this.request = request;
    this.messages = messages;
  }

  void printJson() {
    terminal.out().println(new JsonReport(messages).write(result));
  }

  void printAnnotations() {
    GithubReport github = new GithubReport(messages, request.site());
    result.diagnostics().forEach(fault -> terminal.out().println(github.line(fault)));
  }

  void printDiagnostics() {
    new DiagnosticPrinter(messages, result.excerpts()).print(result.diagnostics(), terminal.err());
  }

  /**
   * @param millis how long the build took
   */
  void printSummary(long millis, boolean verbose, boolean timings) {
    if (verbose) {
      result
          .notes()
          .forEach(
              note -> terminal.out().println(messages.label("note") + ": " + messages.say(note)));
      printChanges();
      result.skipped().forEach(skipped -> say(skipped(skipped)));
    }
    if (timings) {
      result.timings().forEach((stage, ms) -> say(Phrase.of("stage." + stage).with("ms", ms)));
    }
    terminal.out().println(summary(millis));
  }

  private void say(Phrase phrase) {
    terminal.out().println(messages.say(phrase));
  }

  private void printChanges() {
    BuildResult.Changes changes = result.changes();
    changes.written().stream()
        .sorted()
        .forEach(path -> say(Phrase.of("report.path-written").with("path", path)));
    changes.removed().forEach(path -> say(Phrase.of("report.path-removed").with("path", path)));
    changes.stale().forEach(path -> say(Phrase.of("report.path-stale").with("path", path)));
  }

  private static Phrase skipped(Skipped skipped) {
    Phrase phrase =
        Phrase.of("report.path-skipped")
            .with("path", skipped.document().path().sitePath())
            .with("state", skipped.state().phrase());
    if (skipped.when() == null) {
      return phrase;
    }
    String word = skipped.state() == PublicationState.EXPIRED ? "since" : "until";
    return phrase.with(word, skipped.when());
  }

  /** As {@code %.2f s} formats it, for which the JDK would load the numbers of all languages. */
  static String seconds(long millis) {
    long hundredths = (millis + 5) / 10;
    String digits = Long.toString(100 + hundredths % 100).substring(1);
    return hundredths / 100 + "." + digits + " s";
  }

  private String summary(long millis) {
    String time = seconds(millis);
    if (!result.published()) {
      long errors = result.diagnostics().stream().filter(Diagnostic::isError).count();
      return messages.say(
          Phrase.of("report.not-published")
              .with("errors", Phrase.counted("report.errors", errors))
              .with("place", place())
              .with("time", time));
    }
    BuildResult.Changes changes = result.changes();
    List<String> parts = new ArrayList<>();
    parts.add(messages.say(Phrase.counted("report.pages", result.pages())));
    parts.add(
        changes.written().isEmpty()
            ? messages.say(Phrase.of("report.nothing"))
            : count(Phrase.of("report.written"), changes.written().size()));
    parts.add(count(Phrase.of("report.unchanged"), changes.unchanged()));
    parts.add(count(Phrase.of("report.removed"), changes.removed().size()));
    if (!changes.stale().isEmpty()) {
      parts.add(count(Phrase.of("report.stale"), changes.stale().size()));
    }
    parts.add(count(Phrase.of("report.skipped"), result.skipped().size()) + states());
    return place() + ": " + String.join(", ", parts) + " (" + time + ")";
  }

  private String count(Phrase phrase, int count) {
    return messages.say(phrase.with("count", count));
  }

  private String states() {
    List<String> states = new ArrayList<>();
    for (PublicationState state : PublicationState.values()) {
      long count = result.skipped().stream().filter(s -> s.state() == state).count();
      if (count > 0) {
        states.add(count + " " + messages.say(state.phrase()));
      }
    }
    return states.isEmpty() ? "" : " (" + String.join(", ", states) + ")";
  }

  private String place() {
    Path output = request.output().normalize();
    return output.toString().replace('\\', '/');
  }
}
