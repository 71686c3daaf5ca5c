package warta.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;

/** ISO 8601 dates, with a space allowed instead of {@code T}; no other order is guessed. */
final class DateType implements Type<WrittenDate> {

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})"
              + "(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?"
              + " ?(Z|[+-]\\d{2}:?\\d{2})?)?");
  private static final String SCHEMA_PATTERN =
      "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"
          + "([T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?"
          + "( ?(Z|[+-]\\d{2}:?\\d{2}))?)?$";
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})(.*)");

  /** As Indonesian clocks write it. */
  private static final Pattern DOTTED_TIME =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{1,2})\\.(\\d{2})(.*)");

  /** Earlier years are typing mistakes: there were no newspapers. */
  private static final int FIRST_YEAR = 1500;

  @Override
  public Phrase expected() {
    return Phrase.of("type.date");
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("type", "string", "pattern", SCHEMA_PATTERN);
  }

  @Override
  public Optional<WrittenDate> read(Value value, Reading reading) {
    if (!(value instanceof Value.Scalar scalar)) {
      return Types.wrongType(this, value, reading);
    }
    WrittenDate date = parse(scalar.text().strip());
    if (date != null) {
      return Optional.of(date);
    }
    reading
        .faults()
        .accept(
            Diagnostic.at(Rule.BAD_DATE, scalar.location())
                .with("key", reading.key())
                .with("value", scalar.text())
                .with("cure", cure(scalar.text().strip())));
    return Optional.empty();
  }

  private static @Nullable WrittenDate parse(String text) {
    Matcher m = ISO.matcher(text);
    if (!m.matches()) {
      return null;
    }
    try {
      LocalDate date = LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
      if (date.getYear() < FIRST_YEAR) {
        return null;
      }
      if (m.group(4) == null) {
        return new WrittenDate(date, null, null);
      }
      int second = m.group(6) == null ? 0 : number(m, 6);
      LocalTime time = LocalTime.of(number(m, 4), number(m, 5), second);
      String offset = m.group(7);
      return new WrittenDate(date, time, offset == null ? null : ZoneOffset.of(offset));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  /** What was probably meant: the day first, day and month swapped, a dot in the time. */
  private static Optional<Phrase> cure(String text) {
    Matcher dotted = DOTTED_TIME.matcher(text);
    if (dotted.matches()) {
      String hour = dotted.group(2).length() == 1 ? "0" + dotted.group(2) : dotted.group(2);
      String iso = dotted.group(1) + "T" + hour + ":" + dotted.group(3) + dotted.group(4);
      return parse(iso) == null
          ? Optional.empty()
          : Optional.of(Phrase.of("date.dot").with("date", iso));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    Optional<String> spoken =
        dayFirst.matches()
            ? Optional.of(
                "%s-%02d-%02d%s"
                    .formatted(
                        dayFirst.group(3),
                        number(dayFirst, 2),
                        number(dayFirst, 1),
                        SpokenDate.time(dayFirst.group(4))))
            : SpokenDate.iso(text);
    if (spoken.isPresent()) {
      return spoken
          .filter(iso -> parse(iso) != null)
          .map(iso -> Phrase.of("date.year-first").with("date", iso));
    }
    if (text.length() >= 10) {
      String swapped =
          text.substring(0, 4) + "-" + text.substring(8, 10) + "-" + text.substring(5, 7);
      WrittenDate date = parse(swapped);
      return date == null
          ? Optional.empty()
          : Optional.of(Phrase.of("date.swapped").with("date", swapped));
    }
    return Optional.empty();
  }
}
