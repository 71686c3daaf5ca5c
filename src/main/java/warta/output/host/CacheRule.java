package warta.output.host;

/** How long browsers and caches may keep what lies at some paths. */
enum CacheRule {
  /** Their names change with their content. */
  ASSETS("public, max-age=31536000, immutable"),
  /** A correction must reach readers soon. */
  PAGES("public, max-age=60"),
  FEEDS("public, max-age=300"),
  /** Photos and the like: they can be replaced under their name. */
  FILES("public, max-age=3600");

  /** The ends of the paths of pages, as a regular expression. */
  static final String PAGE_END = "(/|[.]html)$";

  /** The ends of the paths of feeds and sitemaps, as a regular expression. */
  static final String FEED_END = "[.](xml|json)$";

  private final String value;

  CacheRule(String value) {
    this.value = value;
  }

  /** Of the header {@code Cache-Control}. */
  String value() {
    return value;
  }
}
