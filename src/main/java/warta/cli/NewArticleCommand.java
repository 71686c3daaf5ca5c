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
import warta.edit.ArticleStarter;
import warta.edit.EditRefusedException;
import warta.site.Site;

/** {@code new article}: a draft with the front matter that most articles need. */
@Command(
    name = "article",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Begins an article as a draft; never writes over a file.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  java -jar site.jar new article \"Pasar ikan buka lebih pagi\" --section ekonomi",
      "  java -jar site.jar new article \"Judul\" --section opini --author marqaan --kind opinion"
    })
final class NewArticleCommand implements Callable<Integer> {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  private final Terminal terminal;

  @Mixin private SiteOptions options = new SiteOptions();

  @Parameters(paramLabel = "TITLE", description = "the headline, in quotes")
  private String title = "";

  @Option(
      names = "--section",
      required = true,
      paramLabel = "NAME",
      description = "the section, such as internasional")
  private String section = "";

  @Option(
      names = "--author",
      split = ",",
      paramLabel = "ID",
      description = "who writes it: the name of a file in content/authors/, without .md")
  private List<String> authors = new ArrayList<>();

  @Option(names = "--kind", paramLabel = "KIND", description = "such as opinion; default: report")
  private String kind = ArticleKind.REPORT.id();

  @Option(names = "--bundle", description = "give it a folder of its own, for its photos")
  private boolean bundle;

  @Option(names = "--date", paramLabel = "DATE", description = "its date; default: now")
  private String date = "";

  NewArticleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Diagnostics faults = new Diagnostics();
    Optional<SiteSurvey> survey = SiteSurvey.of(options.request(), faults);
    if (survey.isEmpty()) {
      return options.fail(terminal, faults.sorted(), ExitCode.SITE);
    }
    List<Diagnostic> wrong = new ArrayList<>();
    ArticleKind known = read(survey.get().site(), wrong).orElse(ArticleKind.REPORT);
    if (!wrong.isEmpty()) {
      return options.fail(terminal, wrong, ExitCode.USAGE);
    }
    Instant now = options.now();
    String written =
        date.isEmpty() ? MINUTES.format(now.atZone(survey.get().config().zone())) : date;
    EditReport report = new EditReport(terminal, options, false);
    try {
      ArticleStarter.Wish wish =
          new ArticleStarter.Wish(title.strip(), section, authors, known, written, bundle);
      int exit =
          report.make(
              ArticleStarter.plan(options.site().resolve("content"), survey.get().config(), wish),
              options.request());
      terminal.out().println("It is a draft: `build --drafts` shows it, `publish` publishes it.");
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
