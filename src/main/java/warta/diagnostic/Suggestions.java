package warta.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what a writer probably meant: 'did you mean `title`?'. */
public final class Suggestions {

  private Suggestions() {}

  /**
   * The known word nearest to {@code written}, if one is near enough: at most a third of its
   * letters differ (a swap of two neighbours counts as one), in any case.
   */
  public static Optional<String> nearest(String written, Collection<String> known) {
    String wanted = written.toLowerCase(Locale.ROOT);
    int best = Math.max(1, wanted.length() / 3) + 1;
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
