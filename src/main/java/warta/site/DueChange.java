package warta.site;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import warta.diagnostic.Phrase;

/**
 * The next instant at which a site changes by itself.
 *
 * @param causes all that happens then, in order of their paths
 */
public record DueChange(Instant at, List<Cause> causes) {

  /** What time alone does to a site. */
  public enum Kind {
    APPEARS,
    EXPIRES,
    OLD_NEWS;

    /** The name for programs. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is called for people. */
    public Phrase phrase() {
      return Phrase.of("due." + label());
    }
  }

  /**
   * One reason of a change.
   *
   * @param path of the text concerned, relative to the site's folder
   */
  public record Cause(Kind kind, String path) implements Comparable<Cause> {
    @Override
    public int compareTo(Cause other) {
      int order = path.compareTo(other.path);
      return order == 0 ? kind.compareTo(other.kind) : order;
    }
  }
}
