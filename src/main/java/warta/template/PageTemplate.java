package warta.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.template.view.ArchiveView;
import warta.template.view.ArticleView;
import warta.template.view.CalendarView;
import warta.template.view.DayView;
import warta.template.view.DirectoryView;
import warta.template.view.HomeView;
import warta.template.view.ListingView;
import warta.template.view.LiteArticleView;
import warta.template.view.LiteListView;
import warta.template.view.NoView;
import warta.template.view.PageView;
import warta.template.view.RedirectView;
import warta.template.view.SiteView;
import warta.template.view.StandingPageView;

/**
 * A template that makes pages, and the one variable that it gets beside {@code site}, {@code page}
 * and {@code words}. Pages are rendered by these only, so that what a template is checked against
 * is what it gets.
 *
 * @param name of the template's file
 * @param variable the name of its own variable; empty when it has none
 * @param type of that variable
 */
public record PageTemplate<V extends Record>(String name, String variable, Class<V> type) {

  public static final PageTemplate<HomeView> HOME =
      new PageTemplate<>("home.peb", "home", HomeView.class);
  public static final PageTemplate<ListingView> SECTION = listing("section.peb");
  public static final PageTemplate<ListingView> TOPIC = listing("topic.peb");
  public static final PageTemplate<ListingView> AUTHOR = listing("author.peb");
  public static final PageTemplate<ArchiveView> ARCHIVE =
      new PageTemplate<>("archive.peb", "archive", ArchiveView.class);
  public static final PageTemplate<ArticleView> ARTICLE =
      new PageTemplate<>("article.peb", "article", ArticleView.class);
  public static final PageTemplate<StandingPageView> PAGE =
      new PageTemplate<>("page.peb", "document", StandingPageView.class);
  public static final PageTemplate<DayView> DAY =
      new PageTemplate<>("day.peb", "day", DayView.class);
  public static final PageTemplate<CalendarView> MONTH = calendar("month.peb");
  public static final PageTemplate<CalendarView> YEAR = calendar("year.peb");
  public static final PageTemplate<CalendarView> INDEX = calendar("index.peb");
  public static final PageTemplate<DirectoryView> TOPICS = directory("topics.peb");
  public static final PageTemplate<DirectoryView> AUTHORS = directory("authors.peb");
  public static final PageTemplate<NoView> NOT_FOUND =
      new PageTemplate<>("404.peb", "", NoView.class);
  public static final PageTemplate<NoView> GONE = new PageTemplate<>("410.peb", "", NoView.class);
  public static final PageTemplate<RedirectView> REDIRECT =
      new PageTemplate<>("redirect.peb", "redirect", RedirectView.class);

  public static final PageTemplate<LiteListView> LITE =
      new PageTemplate<>("lite.peb", "lite", LiteListView.class);
  public static final PageTemplate<LiteArticleView> LITE_ARTICLE =
      new PageTemplate<>("lite-article.peb", "lite", LiteArticleView.class);

  /** Every kind of page, in the order of the designer's reference. */
  public static final List<PageTemplate<?>> ALL =
      List.of(
          HOME,
          SECTION,
          TOPIC,
          AUTHOR,
          ARCHIVE,
          ARTICLE,
          PAGE,
          DAY,
          MONTH,
          YEAR,
          INDEX,
          TOPICS,
          AUTHORS,
          NOT_FOUND,
          GONE,
          REDIRECT,
          LITE,
          LITE_ARTICLE);

  /** The variables that every page has. */
  static final Set<String> OF_ALL_PAGES = Set.of("site", "page", "words");

  // Many are put into sets at the start of a build; see Fingerprint's methods of these names.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PageTemplate<?> that
        && name.equals(that.name)
        && variable.equals(that.variable)
        && type == that.type;
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + variable.hashCode();
  }

  /** Another template for the same kind of page, as a front matter may name it. */
  public PageTemplate<V> named(String other) {
    return new PageTemplate<>(other, variable, type);
  }

  /** The types of all variables that the template gets, by name. */
  public Map<String, Class<? extends Record>> variables() {
    Map<String, Class<? extends Record>> all = new LinkedHashMap<>();
    all.put("site", SiteView.class);
    all.put("page", PageView.class);
    all.put("words", Words.class);
    if (!variable.isEmpty()) {
      all.put(variable, type);
    }
    return all;
  }

  /** The values of {@link #variables()}. */
  Map<String, Object> values(SiteView site, PageView page, Words words, V view) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("site", site);
    all.put("page", page);
    all.put("words", words);
    if (!variable.isEmpty()) {
      all.put(variable, view);
    }
    return all;
  }

  private static PageTemplate<ListingView> listing(String name) {
    return new PageTemplate<>(name, "listing", ListingView.class);
  }

  private static PageTemplate<CalendarView> calendar(String name) {
    return new PageTemplate<>(name, "calendar", CalendarView.class);
  }

  private static PageTemplate<DirectoryView> directory(String name) {
    return new PageTemplate<>(name, "directory", DirectoryView.class);
  }
}
