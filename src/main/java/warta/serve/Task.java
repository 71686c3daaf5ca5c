package warta.serve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a plan is to take in.
 *
 * @param paths of sources that changed, relative to the site's folder; none when only time went on
 * @param shown those of them that are shown already, as they changed together, in that order
 * @param start when the first of them was heard of, by the clock of {@link System#nanoTime}
 */
record Task(Set<String> paths, List<List<String>> shown, long start) {

  Task {
    paths = Set.copyOf(paths);
    shown = List.copyOf(shown);
  }

  static Task begun() {
    return new Task(Set.of(), List.of(), System.nanoTime());
  }

  /**
   * The same with more.
   *
   * @param heard when the first of it was heard of
   */
  Task and(List<String> more, boolean isShown, long heard) {
    Set<String> all = new HashSet<>(paths);
    all.addAll(more);
    List<List<String>> ahead = new ArrayList<>(shown);
    ahead.removeIf(earlier -> isShown ? earlier.equals(more) : !disjoint(earlier, more));
    if (isShown) {
      ahead.add(more);
    }
    return new Task(all, ahead, paths.isEmpty() ? heard : start);
  }

  private static boolean disjoint(List<String> some, List<String> others) {
    return some.stream().noneMatch(others::contains);
  }

  boolean isEmpty() {
    return paths.isEmpty();
  }

  /** Whether it only completes what is shown already. */
  boolean isSequel() {
    return !paths.isEmpty()
        && paths.stream().allMatch(p -> shown.stream().anyMatch(s -> s.contains(p)));
  }

  List<String> sorted() {
    return paths.stream().sorted().toList();
  }
}
