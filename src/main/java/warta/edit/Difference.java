package warta.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines that differ between two texts, as {@code - old} and {@code + new}. */
public final class Difference {

  /** More lines are not compared one by one. */
  private static final int MOST_LINES = 4000;

  private Difference() {}

  /**
   * The lines of a change, without those that stay; line ends are not shown.
   *
   * @return empty when there are too many lines to compare
   */
  public static Optional<List<String>> of(FileChange change) {
    if (change.isNew()) {
      return Optional.of(lines(change.after()).stream().map(line -> "+ " + line).toList());
    }
    List<String> before = lines(change.before());
    List<String> after = lines(change.after());
    int head = 0;
    while (head < Math.min(before.size(), after.size())
        && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(before.size(), after.size()) - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    return between(
        before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
  }

  private static Optional<List<String>> between(List<String> a, List<String> b) {
    if (a.size() > MOST_LINES || b.size() > MOST_LINES) {
      return Optional.empty();
    }
    int[][] common = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        common[i][j] =
            a.get(i).equals(b.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<String> out = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
        i++;
        j++;
      } else if (i < a.size() && (j == b.size() || common[i + 1][j] >= common[i][j + 1])) {
        out.add("- " + a.get(i++));
      } else {
        out.add("+ " + b.get(j++));
      }
    }
    return Optional.of(out);
  }

  private static List<String> lines(String text) {
    String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
    return plain.lines().toList();
  }
}
