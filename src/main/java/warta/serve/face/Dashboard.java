package warta.serve.face;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import warta.diagnostic.Location;
import warta.diagnostic.Phrase;
import warta.site.PublicationState;

/** The page that shows a newsroom the state of its site: what waits, what changed, what to mend. */
public final class Dashboard {

  public static final String PATH = "/_warta/";

  /** A change of a template touches every page; nobody reads thousands of paths. */
  private static final int MOST_PATHS = 40;

  /** What appears next, then what nobody has set a time for, then what is over, latest first. */
  private static final Comparator<SessionReport.Waiting> SOONEST_FIRST =
      Comparator.comparingInt(Dashboard::rank)
          .thenComparingLong(Dashboard::distance)
          .thenComparing(SessionReport.Waiting::source);

  private final SessionReport report;
  private final Function<Location, Optional<String>> lines;
  private final Setting setting;

  private Dashboard(
      SessionReport report, Function<Location, Optional<String>> lines, Setting setting) {
    this.report = report;
    this.lines = lines;
    this.setting = setting;
  }

  /**
   * @param lines of the places that the findings name
   */
  public static OwnPage html(
      SessionReport report, Function<Location, Optional<String>> lines, Setting setting) {
    Markup main = new Dashboard(report, lines, setting).write();
    return OwnPage.of("dashboard", setting.say(Phrase.of("face.dashboard")), main, setting);
  }

  private Markup write() {
    return new Markup()
        .open("header", "class", "head")
        .element("p", report.site(), "class", "site")
        .element("h1", setting.say(Phrase.of("face.dashboard")))
        .element("a", setting.say(Phrase.of("face.to-site")), "href", "/")
        .close()
        .open("div", "class", "columns")
        .add(part("waiting", Phrase.of("face.waiting"), waiting()))
        .add(part("work", Phrase.of("face.last-change"), work()))
        .add(part("to-mend", Phrase.of("face.findings-of-site"), findings()))
        .add(part("times", Phrase.of("face.times"), times()))
        .close();
  }

  private Markup part(String id, Phrase title, Markup content) {
    return new Markup()
        .open("section", "class", "part", "aria-labelledby", id)
        .element("h2", setting.say(title), "id", id)
        .add(content)
        .close();
  }

  private Markup waiting() {
    if (report.waiting().isEmpty()) {
      return quiet(Phrase.of("face.nothing-waits"));
    }
    Markup out = new Markup().open("ul", "class", "texts", "role", "list");
    for (SessionReport.Waiting text : report.waiting().stream().sorted(SOONEST_FIRST).toList()) {
      out.open("li").open("p", "class", "title");
      if (text.path().isEmpty()) {
        out.text(text.title());
      } else {
        out.element("a", text.title(), "href", text.path());
      }
      out.close().open("p", "class", "about");
      String state = setting.say(text.state().phrase());
      out.element("b", state, "class", "state " + text.state().label()).text(" ");
      if (text.when() != null) {
        out.element("span", setting.instant(text.when()), "class", "when").text(" ");
      }
      out.add(setting.place(Location.ofFile(text.source()))).close().close();
    }
    return out.close();
  }

  private static int rank(SessionReport.Waiting text) {
    return switch (text.state()) {
      case SCHEDULED -> 0;
      case DRAFT -> 1;
      case EXPIRED -> 2;
      case PUBLISHED -> 3;
    };
  }

  private static long distance(SessionReport.Waiting text) {
    long second = text.when() == null ? 0 : text.when().getEpochSecond();
    return text.state() == PublicationState.EXPIRED ? -second : second;
  }

  private Markup work() {
    SessionReport.Work last = report.last();
    Markup out =
        new Markup()
            .open("p", "class", "about")
            .text(setting.instant(last.at()) + " · ")
            .text(setting.say(Phrase.of("face.pages").with("pages", setting.number(last.pages()))))
            .close();
    if (!last.sources().isEmpty()) {
      out.element("h3", setting.say(Phrase.of("face.edited")));
      out.open("ul", "class", "paths");
      last.sources().stream()
          .limit(MOST_PATHS)
          .forEach(file -> out.open("li").add(setting.place(Location.ofFile(file))).close());
      out.close().add(more(last.sources()));
    }
    if (last.changed().isEmpty() && last.removed().isEmpty()) {
      return out.add(quiet(Phrase.of("face.nothing-changed")));
    }
    paths(Phrase.of("face.changed"), last.changed(), true, out);
    paths(Phrase.of("face.removed"), last.removed(), false, out);
    return out;
  }

  private void paths(Phrase title, List<String> paths, boolean linked, Markup out) {
    if (paths.isEmpty()) {
      return;
    }
    out.open("h3").text(setting.say(title) + " ");
    out.element("span", setting.number(paths.size()), "class", "count").close();
    out.open("ul", "class", "paths");
    for (String path : paths.subList(0, Math.min(MOST_PATHS, paths.size()))) {
      out.open("li");
      if (linked) {
        out.element("a", path, "href", path);
      } else {
        out.text(path);
      }
      out.close();
    }
    out.close().add(more(paths));
  }

  private Markup more(List<String> paths) {
    int more = paths.size() - MOST_PATHS;
    return more <= 0
        ? new Markup()
        : quiet(Phrase.of("face.more").with("count", setting.number(more)));
  }

  private Markup findings() {
    if (report.findings().isEmpty()) {
      return quiet(Phrase.of("face.no-findings"));
    }
    Markup out = new FaultList(setting, lines).of(report.findings());
    int more = report.findings().size() - FaultList.MOST;
    return more <= 0
        ? out
        : out.add(quiet(Phrase.of("face.more").with("count", setting.number(more))));
  }

  private Markup times() {
    Markup out = new Markup();
    Map<String, Long> stages = report.last().stages();
    if (!stages.isEmpty()) {
      out.open("ul", "class", "stages");
      stages.forEach(
          (stage, ms) ->
              out.element("li", setting.say(Phrase.of("stage." + stage).with("ms", ms))));
      out.close();
    }
    if (report.slowest().isEmpty()) {
      return stages.isEmpty() ? quiet(Phrase.of("face.nothing-timed")) : out;
    }
    out.open("div", "class", "wide").open("table");
    out.element("caption", setting.say(Phrase.of("face.slowest"))).open("thead").open("tr");
    out.element("th", setting.say(Phrase.of("face.template")), "scope", "col");
    out.element("th", setting.say(Phrase.of("face.rendered")), "scope", "col");
    out.element("th", setting.say(Phrase.of("face.each")), "scope", "col");
    out.close().close().open("tbody");
    for (SessionReport.TemplateTime time : report.slowest()) {
      out.open("tr").element("th", time.path(), "scope", "row");
      out.element("td", setting.number(time.pages()));
      out.element("td", setting.millis(time.total().dividedBy(Math.max(1, time.pages())))).close();
    }
    return out.close().close().close();
  }

  private Markup quiet(Phrase phrase) {
    return new Markup().element("p", setting.say(phrase), "class", "quiet");
  }
}
