package warta.cli;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import warta.build.SiteSurvey;
import warta.data.JsonText;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Diagnostics;
import warta.diagnostic.Phrase;
import warta.site.ArticleList;
import warta.site.ArticleList.Wish;
import warta.site.PublicationState;
import warta.site.Site;

/** {@code list}: the articles of a newsroom by their state. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private SiteOptions options = new SiteOptions();

  @Option(names = "--drafts")
  private boolean drafts;

  @Option(names = "--scheduled")
  private boolean scheduled;

  @Option(names = "--expired")
  private boolean expired;

  @Option(names = "--without-photo")
  private boolean withoutPhoto;

  @Option(names = "--without-description")
  private boolean withoutDescription;

  @Option(names = "--section", paramLabel = "NAME")
  private String section = "";

  @Option(names = "--author", paramLabel = "ID")
  private String author = "";

  @Option(names = "--tag", paramLabel = "TAG")
  private String tag = "";

  @Option(names = "--format", paramLabel = "table|json|csv")
  private ListFormat format = ListFormat.table;

  ListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** How articles are listed; the names are those of the option's values. */
  enum ListFormat {
    table,
    json,
    csv
  }

  @Override
  public Integer call() {
    Diagnostics faults = new Diagnostics();
    Optional<SiteSurvey> read = SiteSurvey.of(options.request(), faults);
    if (read.isEmpty()) {
      return fail(faults.sorted(), ExitCode.SITE);
    }
    Site site = read.get().site();
    Optional<Diagnostic> unknown = unknown(site);
    if (unknown.isPresent()) {
      return fail(List.of(unknown.get()), ExitCode.USAGE);
    }
    ArticleTable table = new ArticleTable(site.config(), ArticleList.of(site, wish()));
    terminal
        .out()
        .print(
            switch (format) {
              case table -> table.table(terminal.messages());
              case json -> json(table.data(), faults.sorted());
              case csv -> table.csv();
            });
    terminal.out().flush();
    if (faults.hasErrors() && format != ListFormat.json) {
      terminal.note(Phrase.of("list.incomplete"));
    }
    return ExitCode.OK;
  }

  private int fail(List<Diagnostic> faults, int exitCode) {
    if (format != ListFormat.json) {
      return options.fail(terminal, faults, exitCode);
    }
    terminal.out().print(json(List.of(), faults));
    terminal.out().flush();
    return exitCode;
  }

  private String json(List<Object> articles, List<Diagnostic> faults) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("articles", articles);
    options.faultData(terminal).addTo(report, faults);
    return JsonText.of(report);
  }

  private Wish wish() {
    Set<PublicationState> states = EnumSet.noneOf(PublicationState.class);
    if (drafts) {
      states.add(PublicationState.DRAFT);
    }
    if (scheduled) {
      states.add(PublicationState.SCHEDULED);
    }
    if (expired) {
      states.add(PublicationState.EXPIRED);
    }
    return new Wish(states, withoutPhoto, withoutDescription, section, author, tag);
  }

  private Optional<Diagnostic> unknown(Site site) {
    Optional<Diagnostic> wrong =
        section.isEmpty() ? Optional.empty() : KnownNames.checkSection(site, section);
    return wrong.isPresent() || author.isEmpty() ? wrong : KnownNames.checkAuthor(site, author);
  }
}
