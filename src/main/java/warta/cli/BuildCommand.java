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
import warta.diagnostic.Phrase;

/** {@code build}: from the files of a newsroom to its published folder. */
@Command(name = "build")
final class BuildCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private SiteOptions options = new SiteOptions();

  @Option(names = "--output", paramLabel = "DIR")
  private @Nullable Path output;

  @Option(names = "--cache", paramLabel = "DIR")
  private @Nullable Path cache;

  @Option(names = "--drafts")
  private boolean drafts;

  @Option(names = "--future")
  private boolean future;

  @Option(names = "--preview")
  private boolean preview;

  @Option(names = "--workers", paramLabel = "N")
  private int workers = Runtime.getRuntime().availableProcessors();

  @Option(names = "--keep-going")
  private boolean keepGoing;

  @Option(names = "--clean")
  private boolean clean;

  @Option(names = "--verify")
  private boolean verify;

  @Option(names = "--timings")
  private boolean timings;

  @Mixin private ReportOptions reporting = new ReportOptions();

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Sets what an option without a value sets; whether it is one. */
  boolean takeFlag(String option) {
    switch (option) {
      case "--drafts" -> drafts = true;
      case "--future" -> future = true;
      case "--preview" -> preview = true;
      case "--keep-going" -> keepGoing = true;
      case "--clean" -> clean = true;
      case "--verify" -> verify = true;
      case "--timings" -> timings = true;
      default -> {
        return reporting.takeFlag(option);
      }
    }
    return true;
  }

  /** Sets the folder that an option gives; whether it is such an option. */
  boolean takeFolder(String option, Path folder) {
    switch (option) {
      case "--site" -> options = SiteOptions.of(folder);
      case "--output" -> output = folder;
      case "--cache" -> cache = folder;
      default -> {
        return false;
      }
    }
    return true;
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
        new BuildReport(terminal, result, request, terminal.messages(result.language()));
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
      throw options.wrongValue("--workers", String.valueOf(workers), Phrase.of("usage.from-one"));
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
