package warta.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what a writer probably meant: 'did you mean `title`?'. */
public final class Suggestions {

  /** Who meant another word would have to slip more often than anybody does. */
  private static final int MOST_SLIPS = 3;

  private Suggestions() {}

  /**
   * The known word nearest to {@code written}, if one is near enough: at most a third of its
   * letters differ, and at most three (a swap of two neighbours counts as one), in any case.
   */
  public static Optional<String> nearest(String written, Collection<String> known) {
    String wanted = written.toLowerCase(Locale.ROOT);
    int best = Math.min(MOST_SLIPS, Math.max(1, wanted.length() / 3)) + 1;
    String found = null;
    for (String candidate : known) {
      int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), best);
      if (distance < best) {
        best = distance;
        found = candidate;
      }
    }
    return Optional.ofNullable(found);
  }

  /**
   * The known file whose name is nearest, in whatever folder; of equals the one in the same folder.
   * The ends of the names, such as {@code .peb}, make nothing alike.
   */
  public static Optional<String> nearestFile(String written, Collection<String> known) {
    Optional<String> name =
        nearest(nameOf(written), known.stream().map(Suggestions::nameOf).toList());
    return name.flatMap(
        near ->
            known.stream()
                .filter(file -> nameOf(file).equals(near) && !file.equals(written))
                .min(Comparator.comparing(file -> distance(written, file))));
  }

  private static String nameOf(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** How many slips lie between two words, in any case of their letters. */
  static int distance(String a, String b) {
    String one = a.toLowerCase(Locale.ROOT);
    return distance(one, b.toLowerCase(Locale.ROOT), Integer.MAX_VALUE);
  }

  /** Optimal string alignment distance; gives up, returning {@code limit}, once it is reached. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return Math.min(limit, d[a.length()][b.length()]);
  }
}
