package warta.output.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import warta.config.SiteConfig;
import warta.content.ArticleKind;
import warta.content.Document;
import warta.site.Article;
import warta.site.Section;
import warta.site.Site;
import warta.template.Words;
import warta.template.view.CardView;
import warta.template.view.ImageView;
import warta.template.view.LinkView;
import warta.text.Fingerprint;

/** Views of articles in lists. */
final class CardViews {

  private final Site site;
  private final Words words;
  private final DateViews dates;
  private final ImageViews images;
  private final PersonViews people;
  private final Map<String, LinkView> links = new ConcurrentHashMap<>();

  /** By the numbers of articles; two threads may make the same one. */
  private final @Nullable Fingerprint[] fingerprints;

  CardViews(Site site, Words words, DateViews dates, ImageViews images, PersonViews people) {
    this.site = site;
    this.words = words;
    this.dates = dates;
    this.images = images;
    this.people = people;
    this.fingerprints = new Fingerprint[site.articles().size()];
  }

  List<CardView> of(List<Article> articles) {
    List<CardView> cards = new ArrayList<>(articles.size());
    for (Article article : articles) {
      cards.add(of(article));
    }
    return cards;
  }

  CardView of(Article article) {
    SiteConfig config = site.config();
    Section section = site.section(article.section());
    @Nullable ImageView image = images.of(article.document());
    return new CardView(
        article.frontMatter().title(),
        config.baseUrl().href(article.url()),
        article.frontMatter().kicker(),
        description(article.document()),
        article.frontMatter().kind().id(),
        kindLabel(article.frontMatter().kind(), words),
        dates.of(article.date(), article.hasTime()),
        links.computeIfAbsent(section.path(), path -> link(section)),
        Section.topOf(section.path()),
        section.accent().id(),
        people.of(article.authors()),
        image != null,
        image,
        article.document().readingMinutes());
  }

  private LinkView link(Section section) {
    SiteConfig config = site.config();
    String url = config.permalinks().ofSection(section.path());
    return new LinkView(section.title(), config.baseUrl().href(url));
  }

  /** Of all that {@link #of(Article)} depends on. */
  Fingerprint fingerprint(Article article) {
    Fingerprint known = fingerprints[article.number()];
    if (known == null) {
      known = calculate(article);
      fingerprints[article.number()] = known;
    }
    return known;
  }

  void addTo(Fingerprint.Builder key, List<Article> articles) {
    key.add(articles.size());
    articles.forEach(article -> key.add(fingerprint(article)));
  }

  private Fingerprint calculate(Article article) {
    Fingerprint.Builder key = Fingerprint.builder();
    key.add(article.frontMatter().title())
        .add(article.url())
        .add(article.frontMatter().kicker())
        .add(description(article.document()))
        .add(article.frontMatter().kind().id())
        .add(article.date().getEpochSecond())
        .add(article.hasTime())
        .add(article.section())
        .add(site.section(article.section()).title())
        .add(site.section(article.section()).accent().id())
        .add(article.document().readingMinutes());
    people.addTo(key, article.authors());
    images.addTo(key, article.document());
    return key.build();
  }

  /** A report is the ordinary case and has no label. */
  static String kindLabel(ArticleKind kind, Words words) {
    return kind == ArticleKind.REPORT ? "" : words.get(kind.word());
  }

  static String description(Document document) {
    return document.summary();
  }
}
