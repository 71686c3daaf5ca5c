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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import warta.build.BuildRequest;
import warta.build.SiteLanguage;
import warta.build.SiteSurvey;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Messages;

/** Which site a command is about, and at what time. */
final class SiteOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--site",
      paramLabel = "DIR",
      description = "the folder that holds content/ and templates/ (default: this folder)")
  private Path site = Path.of("");

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "the address of the site, instead of the one in site.yaml")
  private @Nullable String baseUrl;

  @Option(
      names = "--now",
      paramLabel = "INSTANT",
      description = "as if it were this time, such as 2024-12-24T06:00+07:00")
  private @Nullable String now;

  Path site() {
    return site;
  }

  @Nullable String baseUrl() {
    if (baseUrl != null && !baseUrl.matches("https?://[^\\s\"<>?#]+")) {
      throw wrong("--base-url needs an address such as https://example.org/, not " + baseUrl);
    }
    return baseUrl;
  }

  Instant now() {
    if (now == null) {
      return Instant.now();
    }
    try {
      return OffsetDateTime.parse(now).toInstant();
    } catch (DateTimeException e) {
      throw wrong("--now needs an instant with an offset, such as 2024-12-24T06:00+07:00");
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
    new DiagnosticPrinter(Messages.in(SiteLanguage.of(site)), SiteSurvey.excerpts(site))
        .print(faults, terminal.err());
    return exitCode;
  }

  /** A command line that was not understood. */
  ParameterException wrong(String message) {
    CommandLine line = spec == null ? new CommandLine(this) : spec.commandLine();
    return new ParameterException(line, message);
  }
}
