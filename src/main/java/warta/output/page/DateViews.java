package warta.output.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import warta.content.FrontMatter;
import warta.data.WrittenDate;
import warta.site.Corrections;
import warta.template.view.CorrectionView;
import warta.template.view.DateView;

/** Formats dates in the site's language and zone, whatever those of the machine are. */
public final class DateViews {

  /** What a day is called, with and without its name. */
  private record Day(String full, String plain) {}

  private final ZoneId zone;
  private final DateTimeFormatter fullDay;
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;
  private final DateTimeFormatter monthName;
  private final DateTimeFormatter zoneName;

  /** Formatting takes long, and many articles are of one day. */
  private final Map<LocalDate, Day> days = new ConcurrentHashMap<>();

  private final Map<Boolean, String> zoneNames = new ConcurrentHashMap<>();

  /**
   * @param locale of the site's language
   */
  public DateViews(Locale locale, ZoneId zone) {
    this.zone = zone;
    this.fullDay = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", locale);
    this.day = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
    this.month = DateTimeFormatter.ofPattern("MMMM yyyy", locale);
    this.monthName = DateTimeFormatter.ofPattern("MMMM", locale);
    this.zoneName = DateTimeFormatter.ofPattern("z", locale);
  }

  /** Has the JDK load the names of days, months and zones, which takes long. */
  void load() {
    StringBuilder names = new StringBuilder();
    ZonedDateTime any = Instant.EPOCH.atZone(zone);
    fullDay.formatTo(any, names);
    zoneName.formatTo(any, names);
  }

  DateView of(WrittenDate written) {
    return of(written.toInstant(zone), written.hasTime());
  }

  /** When a text was last changed; null where it never was. */
  @Nullable DateView ofUpdate(FrontMatter front) {
    return front.updated() == null ? null : of(front.updated().value());
  }

  List<CorrectionView> ofCorrections(FrontMatter front) {
    return Corrections.newestFirst(front, zone).stream()
        .map(c -> new CorrectionView(of(c.date().value()), c.text()))
        .toList();
  }

  DateView of(Instant instant, boolean hasTime) {
    ZonedDateTime local = instant.atZone(zone);
    Day named =
        days.computeIfAbsent(
            local.toLocalDate(), date -> new Day(fullDay.format(date), day.format(date)));
    if (!hasTime) {
      return new DateView(local.toLocalDate().toString(), named.full(), named.plain(), "");
    }
    String time = twoDigits(local.getHour()) + ":" + twoDigits(local.getMinute());
    return new DateView(
        iso(local, time), named.full() + " " + time + " " + zoneName(local), named.plain(), time);
  }

  /**
   * {@code WIB}; it depends on nothing but the zone and whether clocks are set to summer time. The
   * JDK takes long to load the names of zones, which a build that renders nothing does not need.
   */
  private String zoneName(ZonedDateTime local) {
    return zoneNames.computeIfAbsent(
        zone.getRules().isDaylightSavings(local.toInstant()), summer -> zoneName.format(local));
  }

  /** ISO 8601 with seconds and offset. */
  private static String iso(ZonedDateTime local, String time) {
    return local.toLocalDate()
        + "T"
        + time
        + ":"
        + twoDigits(local.getSecond())
        + local.getOffset().getId();
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
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
