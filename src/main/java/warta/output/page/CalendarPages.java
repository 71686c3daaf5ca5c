package warta.output.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.config.SiteConfig;
import warta.diagnostic.Location;
import warta.output.Generator;
import warta.output.Output;
import warta.site.Article;
import warta.template.PageTemplate;
import warta.template.view.CalendarView;
import warta.template.view.DayView;
import warta.template.view.GroupView;
import warta.template.view.LinkView;
import warta.text.Fingerprint;

/** The index by date: a page for each day, month and year that has stories, and their root. */
public final class CalendarPages implements Generator {

  private final PageContext context;
  private final TreeMap<LocalDate, List<Article>> days = new TreeMap<>();
  private final TreeMap<YearMonth, List<LocalDate>> months = new TreeMap<>();
  private final TreeMap<Integer, List<YearMonth>> years = new TreeMap<>();

  public CalendarPages(PageContext context) {
    this.context = context;
    for (Article article : context.site().articles()) {
      LocalDate day = context.dates().dayOf(article.date());
      days.computeIfAbsent(day, d -> new ArrayList<>()).add(0, article);
    }
    days.descendingKeySet()
        .forEach(d -> months.computeIfAbsent(YearMonth.from(d), m -> new ArrayList<>()).add(d));
    months
        .descendingKeySet()
        .forEach(m -> years.computeIfAbsent(m.getYear(), y -> new ArrayList<>()).add(m));
  }

  @Override
  public void plan(Consumer<Output> outputs) {
    days.keySet().forEach(day -> planDay(day, outputs));
    months.keySet().forEach(month -> planMonth(month, outputs));
    years.keySet().forEach(year -> planYear(year, outputs));
    planIndex(outputs);
  }

  private void planDay(LocalDate day, Consumer<Output> outputs) {
    List<Article> items = days.getOrDefault(day, List.of());
    @Nullable LocalDate older = days.lowerKey(day);
    @Nullable LocalDate newer = days.higherKey(day);
    String url = context.permalinks().ofDay(day);
    outputs.accept(
        context.output(
            url,
            Output.Phase.LISTING,
            Location.ofFile(SiteConfig.PATH),
            PageTemplate.DAY,
            () -> dayKey(day, items, older, newer),
            () -> context.pages().list("day", context.dates().day(day), url, "", crumbs(day)),
            () ->
                new DayView(
                    context.dates().day(day),
                    context.cards().of(items),
                    older != null,
                    older == null ? null : link(older),
                    newer != null,
                    newer == null ? null : link(newer))));
  }

  private Fingerprint dayKey(
      LocalDate day, List<Article> items, @Nullable LocalDate older, @Nullable LocalDate newer) {
    Fingerprint.Builder key = context.key(PageTemplate.DAY);
    key.add(day.toEpochDay())
        .add(older == null ? Long.MIN_VALUE : older.toEpochDay())
        .add(newer == null ? Long.MIN_VALUE : newer.toEpochDay());
    context.cards().addTo(key, items);
    return key.build();
  }

  private List<LinkView> crumbs(LocalDate day) {
    return List.of(context.homeLink(), index(), link(day.getYear()), link(YearMonth.from(day)));
  }

  private void planMonth(YearMonth month, Consumer<Output> outputs) {
    List<GroupView> groups = new ArrayList<>();
    for (LocalDate day : months.getOrDefault(month, List.of())) {
      List<LinkView> stories = new ArrayList<>();
      for (Article article : newestOf(day)) {
        stories.add(context.link(article.frontMatter().title(), article.url()));
      }
      groups.add(new GroupView(link(day), List.copyOf(stories)));
    }
    @Nullable YearMonth older = months.lowerKey(month);
    @Nullable YearMonth newer = months.higherKey(month);
    plan(
        PageTemplate.MONTH,
        "month",
        context.dates().month(month),
        context.permalinks().ofMonth(month.getYear(), month.getMonthValue()),
        List.of(context.homeLink(), index(), link(month.getYear())),
        groups,
        older == null ? null : link(older),
        newer == null ? null : link(newer),
        outputs);
  }

  private List<Article> newestOf(LocalDate day) {
    List<Article> items = days.getOrDefault(day, List.of());
    return items.subList(0, Math.min(3, items.size()));
  }

  private void planYear(int year, Consumer<Output> outputs) {
    List<GroupView> groups = new ArrayList<>();
    for (YearMonth month : years.getOrDefault(year, List.of())) {
      List<LinkView> links = new ArrayList<>();
      for (LocalDate day : months.getOrDefault(month, List.of())) {
        links.add(0, context.link(Integer.toString(day.getDayOfMonth()), url(day)));
      }
      groups.add(new GroupView(link(month), List.copyOf(links)));
    }
    @Nullable Integer older = years.lowerKey(year);
    @Nullable Integer newer = years.higherKey(year);
    plan(
        PageTemplate.YEAR,
        "year",
        Integer.toString(year),
        context.permalinks().ofYear(year),
        List.of(context.homeLink(), index()),
        groups,
        older == null ? null : link(older),
        newer == null ? null : link(newer),
        outputs);
  }

  private void planIndex(Consumer<Output> outputs) {
    List<GroupView> groups = new ArrayList<>();
    for (int year : years.descendingKeySet()) {
      List<LinkView> links = new ArrayList<>();
      for (YearMonth month : years.getOrDefault(year, List.of())) {
        String url = context.permalinks().ofMonth(year, month.getMonthValue());
        links.add(0, context.link(context.dates().monthName(month), url));
      }
      groups.add(new GroupView(link(year), List.copyOf(links)));
    }
    plan(
        PageTemplate.INDEX,
        "index",
        context.words().get("index"),
        context.permalinks().ofIndex(),
        List.of(context.homeLink()),
        groups,
        null,
        null,
        outputs);
  }

  private void plan(
      PageTemplate<CalendarView> template,
      String kind,
      String title,
      String url,
      List<LinkView> crumbs,
      List<GroupView> groups,
      @Nullable LinkView older,
      @Nullable LinkView newer,
      Consumer<Output> outputs) {
    Fingerprint.Builder key = context.key(template).add(title).add(url);
    addLink(key, older);
    addLink(key, newer);
    for (GroupView group : groups) {
      addLink(key, group.head());
      key.add(group.links().size());
      group.links().forEach(link -> addLink(key, link));
    }
    List<GroupView> fixed = List.copyOf(groups);
    outputs.accept(
        context.output(
            url,
            Output.Phase.LISTING,
            Location.ofFile(SiteConfig.PATH),
            template,
            key::build,
            () -> context.pages().list(kind, title, url, "", crumbs),
            () -> new CalendarView(title, fixed, older != null, older, newer != null, newer)));
  }

  private static void addLink(Fingerprint.Builder key, @Nullable LinkView link) {
    key.add(link == null ? "" : link.text()).add(link == null ? "" : link.url());
  }

  private LinkView index() {
    return context.link(context.words().get("index"), context.permalinks().ofIndex());
  }

  private LinkView link(LocalDate day) {
    return context.link(context.dates().day(day), url(day));
  }

  private String url(LocalDate day) {
    return context.permalinks().ofDay(day);
  }

  private LinkView link(YearMonth month) {
    return context.link(
        context.dates().month(month),
        context.permalinks().ofMonth(month.getYear(), month.getMonthValue()));
  }

  private LinkView link(int year) {
    return context.link(Integer.toString(year), context.permalinks().ofYear(year));
  }
}
