package warta.site;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import warta.content.FrontMatter;
import warta.content.FrontMatter.Correction;

/** The corrections of texts, in the order in which readers see them. */
public final class Corrections {

  private Corrections() {}

  /** Those of a text, the newest first; of one instant, in the order written. */
  public static List<Correction> newestFirst(FrontMatter front, ZoneId zone) {
    return front.corrections().stream()
        .sorted((one, other) -> instant(other, zone).compareTo(instant(one, zone)))
        .toList();
  }

  private static Instant instant(Correction correction, ZoneId zone) {
    return correction.date().value().toInstant(zone);
  }
}
