package warta.build;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import warta.site.DueChange;

/**
 * When a site next changes by itself, as programs read it: the instant on the first line, then what
 * happens, one line each.
 */
public final class NextChangeText {

  private static final String NOTHING = "nothing due\n";

  private NextChangeText() {}

  static String of(Optional<DueChange> next, ZoneId zone) {
    return next.map(change -> text(change, zone)).orElse(NOTHING);
  }

  private static String text(DueChange change, ZoneId zone) {
    StringBuilder out = new StringBuilder(instant(change.at(), zone)).append('\n');
    for (DueChange.Cause cause : change.causes()) {
      out.append(cause.kind().label()).append('\t').append(cause.path()).append('\n');
    }
    return out.toString();
  }

  /** An instant in a site's zone, with seconds and offset. */
  public static String instant(Instant at, ZoneId zone) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone));
  }
}
