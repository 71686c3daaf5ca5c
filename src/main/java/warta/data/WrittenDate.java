package warta.data;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A date as an editor wrote it: with or without a time, with or without an offset.
 *
 * @param offset only with a time
 */
public record WrittenDate(LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

  public boolean hasTime() {
    return time != null;
  }

  /** The instant meant: an offset wins, else the zone counts; no time is local midnight. */
  public Instant toInstant(ZoneId zone) {
    if (time == null) {
      return date.atStartOfDay(zone).toInstant();
    }
    return offset != null
        ? date.atTime(time).toInstant(offset)
        : ZonedDateTime.of(date, time, zone).toInstant();
  }
}
