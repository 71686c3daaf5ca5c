package warta.content;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

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
    Accent next = RED;
    int fewest = Integer.MAX_VALUE;
    for (Accent accent : values()) {
      int others = Collections.frequency(taken, accent);
      if (accent != GREY && others < fewest) {
        next = accent;
        fewest = others;
      }
    }
    return next;
  }
}
