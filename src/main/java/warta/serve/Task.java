package warta.serve;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a plan is to take in.
 *
 * @param paths of sources that changed, relative to the site's folder; none when only time went on
 * @param shown those of them that are on their pages already
 * @param start when the first of them was heard of, by the clock of {@link System#nanoTime}
 */
record Task(Set<String> paths, Set<String> shown, long start) {

  Task {
    paths = Set.copyOf(paths);
    shown = Set.copyOf(shown);
  }

  static Task begun() {
    return new Task(Set.of(), Set.of(), System.nanoTime());
  }

  /**
   * The same with more.
   *
   * @param heard when the first of it was heard of
   */
  Task and(List<String> more, boolean isShown, long heard) {
    Set<String> all = new TreeSet<>(paths);
    all.addAll(more);
    Set<String> ahead = new TreeSet<>(shown);
    if (isShown) {
      ahead.addAll(more);
    } else {
      more.forEach(ahead::remove);
    }
    return new Task(all, ahead, paths.isEmpty() ? heard : start);
  }

  boolean isEmpty() {
    return paths.isEmpty();
  }

  /** Whether it only completes what is shown already. */
  boolean isSequel() {
    return !paths.isEmpty() && shown.containsAll(paths);
  }

  List<String> sorted() {
    return paths.stream().sorted().toList();
  }
}
