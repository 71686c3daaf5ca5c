package warta.cli;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import warta.build.SiteSurvey;
import warta.content.ArticleKind;
import warta.data.Type;
import warta.data.Types;
import warta.data.Value;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Diagnostics;
import warta.diagnostic.Location;
import warta.diagnostic.Phrase;
import warta.edit.ArticleStarter;
import warta.edit.EditRefusedException;
import warta.site.Site;

/** {@code new article}: a draft with the front matter that most articles need. */
@Command(name = "article")
final class NewArticleCommand implements Callable<Integer> {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  private final Terminal terminal;

  @Mixin private EditOptions options = new EditOptions();

  @Parameters(paramLabel = "TITLE")
  private String title = "";

  @Option(names = "--section", required = true, paramLabel = "NAME")
  private String section = "";

  @Option(names = "--author", split = ",", paramLabel = "ID")
  private List<String> authors = new ArrayList<>();

  @Option(names = "--kind", paramLabel = "KIND")
  private String kind = ArticleKind.REPORT.id();

  @Option(names = "--bundle")
  private boolean bundle;

  @Option(names = "--date", paramLabel = "DATE")
  private String date = "";

  NewArticleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Diagnostics faults = new Diagnostics();
    Optional<SiteSurvey> survey = SiteSurvey.of(options.site().request(), faults);
    if (survey.isEmpty()) {
      return options.site().fail(terminal, faults.sorted(), ExitCode.SITE);
    }
    List<Diagnostic> wrong = new ArrayList<>();
    ArticleKind known = read(survey.get().site(), wrong).orElse(ArticleKind.REPORT);
    if (!wrong.isEmpty()) {
      return options.site().fail(terminal, wrong, ExitCode.USAGE);
    }
    Instant now = options.site().now();
    String written =
        date.isEmpty() ? MINUTES.format(now.atZone(survey.get().config().zone())) : date;
    EditReport report = new EditReport(terminal, options);
    try {
      ArticleStarter.Wish wish =
          new ArticleStarter.Wish(title.strip(), section, authors, known, written, bundle);
      int exit =
          report.make(
              ArticleStarter.plan(options.content(), survey.get().config(), wish),
              options.site().request());
      if (!options.isDryRun() && exit == ExitCode.OK) {
        terminal.say(Phrase.of("edit.begun"));
      }
      return exit;
    } catch (EditRefusedException e) {
      return report.refuse(e);
    }
  }

  /** Checks the names; returns the kind. */
  private Optional<ArticleKind> read(Site site, List<Diagnostic> wrong) {
    KnownNames.checkSection(site, section).ifPresent(wrong::add);
    authors.forEach(author -> KnownNames.checkAuthor(site, author).ifPresent(wrong::add));
    if (!date.isEmpty()) {
      read(Types.DATE, "date", date, wrong);
    }
    return read(Types.oneOf(ArticleKind.byId()), "kind", kind, wrong);
  }

  private static <T> Optional<T> read(
      Type<T> type, String key, String text, List<Diagnostic> wrong) {
    Value value = new Value.Scalar(text, Value.Kind.TEXT, Location.ofFile("--" + key));
    return type.read(value, new Type.Reading(key, "", wrong::add));
  }
}
