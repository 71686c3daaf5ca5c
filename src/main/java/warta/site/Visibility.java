package warta.site;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import warta.content.Document;
import warta.content.FrontMatter;
import warta.data.WrittenDate;

/** Decides what is visible now. */
final class Visibility {

  private final SiteClock clock;
  private final ZoneId zone;
  private final boolean drafts;
  private final boolean future;

  /**
   * @param drafts whether drafts are shown
   * @param future whether scheduled articles are shown
   */
  Visibility(SiteClock clock, ZoneId zone, boolean drafts, boolean future) {
    this.clock = clock;
    this.zone = zone;
    this.drafts = drafts;
    this.future = future;
  }

  private OffsetDateTime local(Instant instant) {
    return instant.atZone(zone).toOffsetDateTime();
  }

  private static DueChange.Cause cause(DueChange.Kind kind, Document document) {
    return new DueChange.Cause(kind, document.path().sitePath());
  }

  /** Why a document stays out, or null when it is visible. */
  @Nullable Skipped skip(Document document) {
    FrontMatter front = document.frontMatter();
    if (front.draft()) {
      // Whoever asks for drafts wants to see all of them, whatever their dates.
      return drafts ? null : new Skipped(document, PublicationState.DRAFT, null);
    }
    WrittenDate start = front.publishAt() != null ? front.publishAt() : front.date();
    if (start != null && !future) {
      Instant from = start.toInstant(zone);
      if (!clock.hasPassed(from, cause(DueChange.Kind.APPEARS, document))) {
        return new Skipped(document, PublicationState.SCHEDULED, local(from));
      }
    }
    if (front.expires() != null) {
      Instant end = front.expires().value().toInstant(zone);
      if (clock.hasPassed(end, cause(DueChange.Kind.EXPIRES, document))) {
        return new Skipped(document, PublicationState.EXPIRED, local(end));
      }
    }
    return null;
  }
}
