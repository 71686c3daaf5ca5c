package warta.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import warta.build.BuildRequest;
import warta.build.BuildResult;
import warta.build.Progress;
import warta.build.SiteBuilder;

/** {@code build}: from the files of a newsroom to its published folder. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Builds the site into its output folder; with a fault nothing is changed there.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the site is published",
      "1:the site has faults",
      "2:the command was not understood",
      "70:a fault of Warta itself"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  java -jar site.jar build",
      "  java -jar site.jar build --site koran --output /srv/www",
      "  java -jar site.jar build --base-url https://example.org/berita/",
      "  java -jar site.jar build --drafts --now 2024-12-24T06:00+07:00",
      "  java -jar site.jar build --preview"
    })
final class BuildCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private SiteOptions options = new SiteOptions();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "where the site is published (default: public in the site)")
  private @Nullable Path output;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "where the record of what was written is kept (default: .warta in the site)")
  private @Nullable Path cache;

  @Option(names = "--drafts", description = "include drafts, whatever their dates")
  private boolean drafts;

  @Option(names = "--future", description = "include articles that are scheduled for later")
  private boolean future;

  @Option(
      names = "--preview",
      description = {
        "make a copy that search engines must not keep, with drafts and scheduled articles, into"
            + " the folder preview"
      })
  private boolean preview;

  @Option(
      names = "--workers",
      paramLabel = "N",
      description = "how many threads to use (default: as many as there are cores)")
  private int workers = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--keep-going",
      description = "leave faulty articles out, keep their last pages, publish the rest; exit 1")
  private boolean keepGoing;

  @Option(
      names = "--clean",
      description = "render everything, and remove from the output what no build has written")
  private boolean clean;

  @Option(names = "--verify", description = "read unchanged outputs again and mend them")
  private boolean verify;

  @Option(names = "--timings", description = "say how long each stage took")
  private boolean timings;

  @Mixin private ReportOptions reporting = new ReportOptions();

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    BuildRequest request = request();
    boolean silent = reporting.isQuiet() || reporting.isJson();
    Progress progress = silent ? Progress.NONE : new ProgressLine(terminal);
    long start = System.nanoTime();
    BuildResult result = SiteBuilder.build(request, progress);
    terminal.endProgress();
    BuildReport report =
        new BuildReport(terminal, result, request, reporting.messages(result.language()));
    switch (reporting.format()) {
      case json -> report.printJson();
      case github -> report.printAnnotations();
      case text -> report.printDiagnostics();
    }
    if (!silent) {
      long millis = (System.nanoTime() - start) / 1_000_000;
      report.printSummary(millis, reporting.isVerbose(), timings);
    }
    return result.hasErrors() ? ExitCode.SITE : ExitCode.OK;
  }

  private BuildRequest request() {
    if (workers < 1) {
      throw options.wrong("--workers needs a number from 1");
    }
    Path site = options.site();
    return new BuildRequest(
        site,
        output == null ? site.resolve(preview ? "preview" : "public") : output,
        cache == null ? site.resolve(".warta") : cache,
        options.baseUrl(),
        drafts || preview,
        future || preview,
        options.now(),
        workers,
        keepGoing,
        clean,
        verify,
        preview);
  }
}
