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
import warta.diagnostic.Severity;
import warta.external.ExternalLinks;
import warta.external.HttpProbe;

/** {@code check}: all that a build would complain of, and what a good editor would remark on. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Reads, checks and renders the whole site, and writes nothing.",
      "Besides the faults that `build` finds it remarks on headlines, descriptions, lead images,"
          + " headings and link texts."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing is wrong",
      "1:the site has errors, or warnings with --fail-on warning",
      "2:the command was not understood",
      "70:a fault of Warta itself"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  java -jar site.jar check",
      "  java -jar site.jar check --drafts --fail-on warning",
      "  java -jar site.jar check --external"
    })
final class CheckCommand implements Callable<Integer> {

  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Terminal terminal;

  @Mixin private SiteOptions options = new SiteOptions();

  @Option(names = "--drafts", description = "check drafts, too")
  private boolean drafts;

  @Option(names = "--future", description = "check articles that are scheduled for later, too")
  private boolean future;

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning",
      description = "what makes the exit code 1 (default: error)")
  private FailOn failOn = FailOn.error;

  @Option(
      names = "--external",
      description = {
        "ask other sites whether the addresses that texts link to still answer; answers are kept"
            + " for a week"
      })
  private boolean external;

  @Option(
      names = "--external-limit",
      paramLabel = "N",
      description = "how many addresses are asked for at most (default: 300)")
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
    BuildReport report =
        new BuildReport(terminal, result, request, reporting.messages(result.language()));
    switch (reporting.format()) {
      case json -> report.printJson();
      case github -> report.printAnnotations();
      case text -> report.printDiagnostics();
    }
    if (!silent) {
      terminal.out().println(summary(result));
      if (links.unasked() > 0) {
        terminal.out().println("not asked this time: " + counted(links.unasked(), "address"));
      }
    }
    boolean failed =
        failOn == FailOn.warning ? !result.diagnostics().isEmpty() : result.hasErrors();
    return failed ? ExitCode.SITE : ExitCode.OK;
  }

  private static String summary(BuildResult result) {
    return "checked "
        + counted(result.pages(), "page")
        + ": "
        + counted(count(result, Severity.ERROR), "error")
        + ", "
        + counted(count(result, Severity.WARNING), "warning");
  }

  private static long count(BuildResult result, Severity severity) {
    return result.diagnostics().stream().filter(d -> d.severity() == severity).count();
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : noun.endsWith("s") ? "es" : "s");
  }
}
