package warta.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import warta.build.SiteSurvey;
import warta.content.Document;
import warta.diagnostic.Diagnostics;
import warta.edit.ChangeSet;
import warta.edit.EditRefusedException;
import warta.edit.Publishing;

/** {@code publish FILE}: from a draft to an article that the next build shows. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Makes a draft an article: takes `draft` away and sets `date` to now, or to `publishAt` where"
          + " that is later.",
      "What was published before and taken back keeps its date with --keep-date."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  java -jar site.jar publish content/opini/judul.md",
      "  java -jar site.jar publish content/opini/judul.md --keep-date --dry-run"
    })
final class PublishCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private SiteOptions options = new SiteOptions();

  @Parameters(paramLabel = "FILE", description = "the article's file, or its folder")
  private Path file = Path.of("");

  @Option(names = "--keep-date", description = "leave the date as it is")
  private boolean keepDate;

  @Option(names = "--dry-run", description = "only show what would be changed")
  private boolean dryRun;

  PublishCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Diagnostics faults = new Diagnostics();
    Optional<SiteSurvey> survey = SiteSurvey.of(options.request(), faults);
    if (survey.isEmpty()) {
      return options.fail(terminal, faults.sorted(), ExitCode.SITE);
    }
    EditReport report = new EditReport(terminal, options, dryRun);
    try {
      Document document = KnownNames.document(survey.get(), options.site(), file);
      Instant now = options.now();
      ChangeSet set =
          Publishing.plan(
              options.site().resolve("content"), survey.get().config(), document, now, keepDate);
      int exit = report.make(set, options.request().showing(false, true));
      if (!dryRun && exit == ExitCode.OK) {
        terminal.out().println("The next build publishes it" + when(survey.get(), document, now));
      }
      return exit;
    } catch (EditRefusedException e) {
      return report.refuse(e);
    }
  }

  /** Its date or {@code publishAt} may be later than now. */
  private String when(SiteSurvey survey, Document document, Instant now) {
    var written = document.frontMatter().publishAt();
    if (written == null && keepDate) {
      written = document.frontMatter().date();
    }
    if (written == null) {
      return ".";
    }
    Instant from = written.toInstant(survey.config().zone());
    return from.isAfter(now)
        ? " from " + from.atZone(survey.config().zone()).toOffsetDateTime() + " on."
        : ".";
  }
}
