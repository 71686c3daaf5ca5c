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
import warta.diagnostic.Phrase;
import warta.edit.ChangeSet;
import warta.edit.EditRefusedException;
import warta.edit.Publishing;

/** {@code publish FILE}: from a draft to an article that the next build shows. */
@Command(name = "publish")
final class PublishCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private EditOptions options = new EditOptions();

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  @Option(names = "--keep-date")
  private boolean keepDate;

  PublishCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Diagnostics faults = new Diagnostics();
    Optional<SiteSurvey> survey = SiteSurvey.of(options.site().request(), faults);
    if (survey.isEmpty()) {
      return options.site().fail(terminal, faults.sorted(), ExitCode.SITE);
    }
    EditReport report = new EditReport(terminal, options);
    try {
      Document document = KnownNames.document(survey.get(), options.site().site(), file);
      Instant now = options.site().now();
      ChangeSet set =
          Publishing.plan(options.content(), survey.get().config(), document, now, keepDate);
      int exit = report.make(set, options.site().request().showing(false, true));
      if (!options.isDryRun() && exit == ExitCode.OK) {
        terminal.say(when(survey.get(), document, now));
      }
      return exit;
    } catch (EditRefusedException e) {
      return report.refuse(e);
    }
  }

  /** Its date or {@code publishAt} may be later than now. */
  private Phrase when(SiteSurvey survey, Document document, Instant now) {
    Phrase published = Phrase.of("edit.published");
    boolean draft = document.frontMatter().draft();
    var written = draft ? document.frontMatter().publishAt() : null;
    if (written == null && keepDate) {
      written = document.frontMatter().date();
    }
    if (written == null) {
      return published;
    }
    Instant from = written.toInstant(survey.config().zone());
    return from.isAfter(now)
        ? published.with("time", from.atZone(survey.config().zone()).toOffsetDateTime())
        : published;
  }
}
