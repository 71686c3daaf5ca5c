package warta.output.head;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import warta.config.SiteConfig;
import warta.content.FrontMatter;
import warta.content.FrontMatter.Correction;
import warta.data.Located;
import warta.data.WrittenDate;
import warta.site.Article;

/** The dates of articles in ISO 8601 with their offsets, in the site's zone. */
final class Dates {

  private final SiteConfig config;

  Dates(SiteConfig config) {
    this.config = config;
  }

  String published(Article article) {
    return iso(article.date());
  }

  /** When it was last changed in substance; when it was published, if it never was. */
  String modified(Article article) {
    String changed = changed(article.frontMatter());
    return changed.isEmpty() ? published(article) : changed;
  }

  /** When a text was last changed in substance; empty where it never was. */
  String changed(FrontMatter front) {
    return iso(front.updated());
  }

  /** Empty where it stays. */
  String expires(Article article) {
    return iso(article.frontMatter().expires());
  }

  String corrected(Correction correction) {
    return iso(correction.date());
  }

  private String iso(@Nullable Located<WrittenDate> written) {
    return written == null ? "" : iso(written.value().toInstant(config.zone()));
  }

  private String iso(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(config.local(instant));
  }
}
