package warta.output.sitemap;

/** How much one sitemap may hold, see https://www.sitemaps.org/protocol.html. */
public record SitemapLimits(int urls, long bytes) {

  public static final SitemapLimits STANDARD = new SitemapLimits(50_000, 50L * 1024 * 1024);
}
