package warta.config;

/**
 * Which sitemaps there are.
 *
 * @param pages whether search engines get a list of all pages
 * @param news whether they get a list of the news of two days
 */
public record SitemapConfig(boolean pages, boolean news) {

  /** The path of the index of all pages' sitemaps. */
  public static final String INDEX = "/sitemap.xml";

  /** The path of the news sitemap. */
  public static final String NEWS = "/sitemap-news.xml";

  public static final SitemapConfig DEFAULT = new SitemapConfig(true, true);
}
