package warta.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.content.FrontMatter;
import warta.content.FrontMatter.Correction;
import warta.data.Located;
import warta.data.WrittenDate;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Rule;

/** Checks whether the dates of a document can all be right. */
public final class DateChecks {

  private static final String CORRECTION = "corrections.date";

  private final ZoneId zone;
  private final SiteClock clock;
  private final Consumer<Diagnostic> faults;

  public DateChecks(ZoneId zone, SiteClock clock, Consumer<Diagnostic> faults) {
    this.zone = zone;
    this.clock = clock;
    this.faults = faults;
  }

  /** Checks a document; safe for any thread. */
  public void check(FrontMatter front) {
    if (isEarlier(front.updated(), front.date())) {
      report(Rule.DATE_ORDER, "updated", front.updated());
    }
    if (isEarlier(front.expires(), front.date())) {
      report(Rule.DATE_ORDER, "expires", front.expires());
    }
    for (Correction correction : front.corrections()) {
      check(correction.date(), front.date());
    }
  }

  private void check(Located<WrittenDate> corrected, @Nullable WrittenDate published) {
    if (clock.isAhead(corrected.value().toInstant(zone))) {
      report(Rule.FUTURE_DATE, CORRECTION, corrected);
    } else if (isEarlier(corrected, published) && !isSameDay(corrected.value(), published)) {
      report(Rule.DATE_ORDER, CORRECTION, corrected);
    }
  }

  private boolean isEarlier(@Nullable Located<WrittenDate> later, @Nullable WrittenDate published) {
    return later != null
        && published != null
        && later.value().toInstant(zone).isBefore(published.toInstant(zone));
  }

  /** A day without a time may be the one on which the text was published. */
  private boolean isSameDay(WrittenDate day, @Nullable WrittenDate published) {
    return !day.hasTime() && published != null && dayOf(published).equals(day.date());
  }

  private LocalDate dayOf(WrittenDate date) {
    Instant instant = date.toInstant(zone);
    return instant.atZone(zone).toLocalDate();
  }

  private void report(Rule rule, String key, @Nullable Located<WrittenDate> date) {
    if (date != null) {
      faults.accept(Diagnostic.at(rule, date.location()).with("key", key));
    }
  }
}
