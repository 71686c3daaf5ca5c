package warta.output.sitemap;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import warta.config.SiteConfig;
import warta.data.WrittenDate;
import warta.site.Article;
import warta.text.Fingerprint;

/**
 * When a page was last changed in substance.
 *
 * @param hasTime whether more than the day is known
 */
record Change(Instant instant, boolean hasTime) {

  /** An article's: its update, or when it came to be visible. */
  static Change of(Article article, SiteConfig config) {
    Change change = new Change(article.date(), article.hasTime());
    WrittenDate shown = article.frontMatter().publishAt();
    if (shown != null) {
      change = change.orLater(of(shown, config));
    }
    return article.frontMatter().updated() == null
        ? change
        : change.orLater(of(article.frontMatter().updated().value(), config));
  }

  static Change of(WrittenDate written, SiteConfig config) {
    return new Change(written.toInstant(config.zone()), written.hasTime());
  }

  /** The later one of two, where there are two. */
  static @Nullable Change latest(@Nullable Change one, @Nullable Change other) {
    return one == null || other == null ? (one == null ? other : one) : one.orLater(other);
  }

  private Change orLater(Change other) {
    return other.instant.isAfter(instant) ? other : this;
  }

  void addTo(Fingerprint.Builder key) {
    key.add(instant.getEpochSecond()).add(hasTime);
  }

  /** As the W3C's date and time formats have it, which sitemaps use. */
  String text(SiteConfig config) {
    OffsetDateTime local = config.local(instant);
    return hasTime
        ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local)
        : DateTimeFormatter.ISO_LOCAL_DATE.format(local);
  }
}
