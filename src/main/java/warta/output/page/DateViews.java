package warta.output.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import warta.data.WrittenDate;
import warta.template.view.DateView;

/** Formats dates in the site's language and zone, whatever those of the machine are. */
final class DateViews {

  private final ZoneId zone;
  private final DateTimeFormatter full;
  private final DateTimeFormatter fullDay;
  private final DateTimeFormatter day;
  private final DateTimeFormatter time;
  private final DateTimeFormatter month;
  private final DateTimeFormatter monthName;

  DateViews(Locale locale, ZoneId zone) {
    this.zone = zone;
    this.full = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy HH:mm z", locale);
    this.fullDay = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", locale);
    this.day = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
    this.time = DateTimeFormatter.ofPattern("HH:mm", locale);
    this.month = DateTimeFormatter.ofPattern("MMMM yyyy", locale);
    this.monthName = DateTimeFormatter.ofPattern("MMMM", locale);
    // The JDK loads the names of zones when they are first needed: once, before there are threads.
    full.formatTo(Instant.EPOCH.atZone(zone), new StringBuilder());
  }

  DateView of(WrittenDate written) {
    return of(written.toInstant(zone), written.hasTime());
  }

  DateView of(Instant instant, boolean hasTime) {
    ZonedDateTime local = instant.atZone(zone);
    if (!hasTime) {
      String iso = DateTimeFormatter.ISO_LOCAL_DATE.format(local);
      return new DateView(iso, fullDay.format(local), day.format(local), "");
    }
    String iso =
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.truncatedTo(ChronoUnit.SECONDS));
    return new DateView(iso, full.format(local), day.format(local), time.format(local));
  }

  LocalDate dayOf(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  /** {@code Senin, 23 Desember 2024}. */
  String day(LocalDate date) {
    return fullDay.format(date);
  }

  /** {@code Desember 2024}. */
  String month(YearMonth date) {
    return month.format(date);
  }

  /** {@code Desember}. */
  String monthName(YearMonth date) {
    return monthName.format(date);
  }
}
