package warta.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as they stand in an article: {@code Senin, 23 Desember 2024 pukul 10.30 WIB}, {@code 23 Dec
 * 2024}, {@code December 23, 2024}. They are understood well enough to say how to write them.
 */
final class SpokenDate {

  private static final Pattern DAY_FIRST =
      Pattern.compile("(?:\\p{L}+,? +)?(\\d{1,2})[ -]+(\\p{L}{3,})[. -]+(\\d{4})(.*)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?:\\p{L}+,? +)?(\\p{L}{3,})\\.? +(\\d{1,2}),? +(\\d{4})(.*)");
  private static final Pattern TIME =
      Pattern.compile(
          ",? *(?:pukul|jam|at)? *(\\d{1,2})[.:](\\d{2})(?:[.:]\\d{2})? *(WIB|WITA|WIT)?",
          Pattern.CASE_INSENSITIVE);

  /** The first three letters of months, in Indonesian and English, from January on. */
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("jan"),
          List.of("feb", "peb"),
          List.of("mar"),
          List.of("apr"),
          List.of("mei", "may"),
          List.of("jun"),
          List.of("jul"),
          List.of("agu", "ags", "agt", "aug"),
          List.of("sep"),
          List.of("okt", "oct"),
          List.of("nov", "nop"),
          List.of("des", "dec"));

  private static final Map<String, String> OFFSETS =
      Map.of("wib", "+07:00", "wita", "+08:00", "wit", "+09:00");

  private SpokenDate() {}

  /** The same in ISO 8601, which may be no date; empty for another text. */
  static Optional<String> iso(String text) {
    Matcher day = DAY_FIRST.matcher(text);
    if (day.matches()) {
      return iso(day.group(3), day.group(2), day.group(1), day.group(4));
    }
    Matcher month = MONTH_FIRST.matcher(text);
    return month.matches()
        ? iso(month.group(3), month.group(1), month.group(2), month.group(4))
        : Optional.empty();
  }

  private static Optional<String> iso(String year, String name, String day, String rest) {
    String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).contains(start)) {
        return Optional.of(
            "%s-%02d-%02d%s".formatted(year, i + 1, Integer.parseInt(day), time(rest)));
      }
    }
    return Optional.empty();
  }

  /** A time that is not understood is left out: the date alone says enough. */
  static String time(String rest) {
    Matcher time = TIME.matcher(rest);
    if (!time.matches()) {
      return "";
    }
    String zone = time.group(3) == null ? "" : time.group(3).toLowerCase(Locale.ROOT);
    return "T%02d:%s%s"
        .formatted(Integer.parseInt(time.group(1)), time.group(2), OFFSETS.getOrDefault(zone, ""));
  }
}
