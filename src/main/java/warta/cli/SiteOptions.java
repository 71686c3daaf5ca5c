package warta.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import warta.build.BuildRequest;
import warta.build.SiteSurvey;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Phrase;

/** Which site a command is about, and at what time. */
final class SiteOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(names = "--site", paramLabel = "DIR")
  private Path site = Path.of("");

  @Option(names = "--base-url", paramLabel = "URL")
  private @Nullable String baseUrl;

  @Option(names = "--now", paramLabel = "INSTANT")
  private @Nullable String now;

  static SiteOptions of(Path site) {
    SiteOptions options = new SiteOptions();
    options.site = site;
    return options;
  }

  Path site() {
    return site;
  }

  @Nullable String baseUrl() {
    if (baseUrl != null && !baseUrl.matches("https?://[^\\s\"<>?#]+")) {
      throw wrongValue("--base-url", baseUrl, Phrase.of("usage.whole-address"));
    }
    return baseUrl;
  }

  /** Whether the time was given, and stands still. */
  boolean isTimed() {
    return now != null;
  }

  Instant now() {
    if (now == null) {
      return Instant.now();
    }
    try {
      return OffsetDateTime.parse(now).toInstant();
    } catch (DateTimeException e) {
      throw wrongValue("--now", now, Phrase.of("usage.instant"));
    }
  }

  /** The site as it is to readers now. */
  BuildRequest request() {
    BuildRequest plain = BuildRequest.of(site, now());
    return new BuildRequest(
        site,
        plain.output(),
        plain.cache(),
        baseUrl(),
        false,
        false,
        plain.now(),
        plain.workers(),
        false,
        false,
        false,
        false);
  }

  /** Prints what is wrong, and hands back the exit code. */
  int fail(Terminal terminal, List<Diagnostic> faults, int exitCode) {
    new DiagnosticPrinter(terminal.messages(), SiteSurvey.excerpts(site))
        .print(faults, terminal.err());
    return exitCode;
  }

  /** Writes diagnostics into reports in JSON. */
  FaultData faultData(Terminal terminal) {
    return new FaultData(terminal.messages(), SiteSurvey.excerpts(site));
  }

  /**
   * A command line that was not understood.
   *
   * @param refusal a {@link Phrase#refusal(String)}
   */
  UsageException wrong(Phrase refusal) {
    return new UsageException(spec == null ? new CommandLine(this) : spec.commandLine(), refusal);
  }

  /** An option with a value that it cannot have. */
  UsageException wrongValue(String option, String value, Phrase cure) {
    return wrong(UsageException.badValue(option, value, cure));
  }
}
