package warta.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warta.data.Key;
import warta.data.Types;

/** The keys of {@code sitemap} in {@code site.yaml}. */
final class SitemapKeys {

  static final Key<Boolean> PAGES =
      Key.of(
          "pages",
          Types.BOOLEAN,
          "Whether there is a sitemap of all pages, `/sitemap.xml`. Default: `true`.",
          "true");
  static final Key<Boolean> NEWS =
      Key.of(
          "news",
          Types.BOOLEAN,
          "Whether there is a sitemap of the news of two days, `/sitemap-news.xml`."
              + " Default: `true`.",
          "true");

  static final List<Key<?>> ALL = List.of(PAGES, NEWS);

  static final Key<SitemapConfig> SITEMAP =
      Key.of(
          "sitemap",
          Types.object(
              ALL,
              f ->
                  Optional.of(
                      new SitemapConfig(
                          f.get(PAGES, SitemapConfig.DEFAULT.pages()),
                          f.get(NEWS, SitemapConfig.DEFAULT.news())))),
          "What search engines get.",
          "{news: false}");

  private SitemapKeys() {}

  /** The values in force by the full names of their keys. */
  static Map<String, Object> values(SitemapConfig sitemap) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("sitemap.pages", sitemap.pages());
    values.put("sitemap.news", sitemap.news());
    return values;
  }
}
