package warta.output.sitemap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import warta.config.SiteConfig;
import warta.config.SitemapConfig;
import warta.diagnostic.Location;
import warta.output.Generator;
import warta.output.Output;
import warta.site.Article;
import warta.site.DueChange;
import warta.site.Site;
import warta.site.SiteClock;
import warta.text.Fingerprint;
import warta.text.XmlWriter;

/**
 * The sitemap of what is new, see
 * https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap; without news
 * it is empty.
 */
public final class NewsSitemap implements Generator {

  /** Articles of the last 48 hours only, and no more than 1,000. */
  private static final Duration WINDOW = Duration.ofDays(2);

  private static final int MOST = 1000;

  private final Site site;
  private final SiteConfig config;
  private final SiteClock clock;
  private final Fingerprint common;

  /**
   * @param common of all that every output depends on beside the site itself
   */
  public NewsSitemap(Site site, SiteClock clock, Fingerprint common) {
    this.site = site;
    this.config = site.config();
    this.clock = clock;
    this.common = Fingerprint.builder().add(common).add(config.fingerprint()).build();
  }

  @Override
  public void plan(Consumer<Output> outputs) {
    if (!config.sitemap().news()) {
      return;
    }
    List<Article> news = news();
    Fingerprint.Builder key = Fingerprint.builder().add(common);
    for (Article article : news) {
      key.add(article.url()).add(article.frontMatter().title());
      published(article).addTo(key);
    }
    outputs.accept(
        new Output(
            SitemapConfig.NEWS,
            Output.Phase.HOME,
            key.build(),
            (Output.Rendered) faults -> Optional.of(write(news)),
            Location.ofFile(SiteConfig.PATH)));
  }

  /** Newest first. The clock is asked for each, and so knows when the next one leaves. */
  private List<Article> news() {
    List<Article> news = new ArrayList<>();
    List<Article> articles = site.articles();
    for (int i = articles.size() - 1; i >= 0 && news.size() < MOST; i--) {
      Article article = articles.get(i);
      if (site.isIndexed(article.frontMatter(), article.url())) {
        if (clock.hasPassed(article.date().plus(WINDOW), cause(article))) {
          break;
        }
        news.add(article);
      }
    }
    return news;
  }

  private static DueChange.Cause cause(Article article) {
    return new DueChange.Cause(DueChange.Kind.OLD_NEWS, article.document().path().sitePath());
  }

  private static Change published(Article article) {
    return new Change(article.date(), article.hasTime());
  }

  private byte[] write(List<Article> news) {
    XmlWriter xml = new XmlWriter();
    xml.start(
        "urlset",
        "xmlns",
        "http://www.sitemaps.org/schemas/sitemap/0.9",
        "xmlns:news",
        "http://www.google.com/schemas/sitemap-news/0.9");
    String language = Locale.forLanguageTag(config.language()).getLanguage();
    for (Article article : news) {
      xml.start("url")
          .text("loc", config.baseUrl().absolute(article.url()))
          .start("news:news")
          .start("news:publication")
          .text("news:name", config.title())
          .text("news:language", language)
          .end()
          .text("news:publication_date", published(article).text(config))
          .text("news:title", article.frontMatter().title())
          .end()
          .end();
    }
    return xml.end().toBytes();
  }
}
