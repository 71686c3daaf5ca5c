package warta.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The colours by which readers know sections, as the theme's palette names them. */
public enum Accent {
  RED,
  BLUE,
  GREEN,
  BROWN,
  TEAL,
  PURPLE,
  GREY;

  /** As written in front matter and in pages, such as {@code red}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All accents by their ids, in order. */
  public static Map<String, Accent> byId() {
    Map<String, Accent> accents = new LinkedHashMap<>();
    for (Accent accent : values()) {
      accents.put(accent.id(), accent);
    }
    return accents;
  }

  /**
   * The accent of a section that names none: the first that fewest others have. Grey is left to
   * those who want it.
   *
   * @param taken those of other sections
   */
  public static Accent next(Collection<Accent> taken) {
    return Stream.of(values())
        .filter(accent -> accent != GREY)
        .min(Comparator.comparingLong(a -> taken.stream().filter(a::equals).count()))
        .orElse(RED);
  }
}
