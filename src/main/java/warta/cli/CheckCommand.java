package warta.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import warta.build.BuildRequest;
import warta.build.BuildResult;
import warta.build.Progress;
import warta.build.SiteBuilder;
import warta.diagnostic.Messages;
import warta.diagnostic.Phrase;
import warta.diagnostic.Severity;
import warta.external.ExternalLinks;
import warta.external.HttpProbe;

/** {@code check}: all that a build would complain of, and what a good editor would remark on. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Terminal terminal;

  @Mixin private SiteOptions options = new SiteOptions();

  @Option(names = "--drafts")
  private boolean drafts;

  @Option(names = "--future")
  private boolean future;

  @Option(names = "--fail-on", paramLabel = "error|warning")
  private FailOn failOn = FailOn.error;

  @Option(names = "--external")
  private boolean external;

  @Option(names = "--external-limit", paramLabel = "N")
  private int externalLimit = 300;

  @Mixin private ReportOptions reporting = new ReportOptions();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What makes a check fail; the names are those of the option's values. */
  enum FailOn {
    error,
    warning
  }

  @Override
  public Integer call() {
    BuildRequest plain = options.request();
    BuildRequest request = plain.showing(drafts, future);
    boolean silent = reporting.isQuiet() || reporting.isJson();
    Progress progress = silent ? Progress.NONE : new ProgressLine(terminal);
    ExternalLinks links =
        new ExternalLinks(
            new HttpProbe(TIMEOUT),
            PAUSE,
            external ? externalLimit : 0,
            request.cache(),
            request.now());
    BuildResult result =
        external
            ? SiteBuilder.check(request, progress, links::check)
            : SiteBuilder.check(request, progress, (site, faults) -> {});
    terminal.endProgress();
    Messages messages = terminal.messages(result.language());
    BuildReport report = new BuildReport(terminal, result, request, messages);
    switch (reporting.format()) {
      case json -> report.printJson();
      case github -> report.printAnnotations();
      case text -> report.printDiagnostics();
    }
    if (!silent) {
      terminal.out().println(messages.say(summary(result)));
      if (links.unasked() > 0) {
        Phrase unasked = Phrase.counted("report.unasked", links.unasked());
        terminal.out().println(messages.say(unasked));
      }
    }
    boolean failed =
        failOn == FailOn.warning ? !result.diagnostics().isEmpty() : result.hasErrors();
    return failed ? ExitCode.SITE : ExitCode.OK;
  }

  private static Phrase summary(BuildResult result) {
    return Phrase.of("report.checked")
        .with("pages", Phrase.counted("report.pages", result.pages()))
        .with("errors", Phrase.counted("report.errors", count(result, Severity.ERROR)))
        .with("warnings", Phrase.counted("report.warnings", count(result, Severity.WARNING)));
  }

  private static long count(BuildResult result, Severity severity) {
    return result.diagnostics().stream().filter(d -> d.severity() == severity).count();
  }
}
