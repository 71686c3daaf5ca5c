package warta.build;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.build.FolderWalker.Found;
import warta.build.cache.FileState;
import warta.diagnostic.Diagnostic;

/**
 * What files of one kind were when they were last read, so that only those that changed are read
 * again.
 */
final class KnownSources<T> {

  private Map<String, Known<T>> known = Map.of();

  /**
   * A file as it was read.
   *
   * @param seen a time before it was looked at
   * @param value absent when it could not be read
   */
  record Known<T>(FileState state, Instant seen, @Nullable T value, List<Diagnostic> diagnostics) {

    Optional<T> found() {
      return Optional.ofNullable(value);
    }
  }

  /**
   * Brings all up to date.
   *
   * @param found all files there are
   * @param seen a time before they were looked for
   * @return in the order of {@code found}
   */
  List<Known<T>> update(
      List<Found> found,
      Instant seen,
      Workers workers,
      BiFunction<Found, Consumer<Diagnostic>, Optional<T>> reader) {
    List<Found> changed = found.stream().filter(file -> !isKnown(file)).toList();
    List<Known<T>> fresh = workers.map(changed, file -> read(file, seen, reader));
    Map<String, Known<T>> now = new HashMap<>(found.size() * 2);
    for (int i = 0; i < changed.size(); i++) {
      now.put(changed.get(i).path(), fresh.get(i));
    }
    List<Known<T>> all = new ArrayList<>(found.size());
    for (Found file : found) {
      Known<T> one = now.computeIfAbsent(file.path(), known::get);
      if (one != null) {
        all.add(one);
      }
    }
    known = now;
    return all;
  }

  private boolean isKnown(Found file) {
    Known<T> before = known.get(file.path());
    return before != null && file.state().isUnchangedSince(before.state(), before.seen());
  }

  private static <T> Known<T> read(
      Found file, Instant seen, BiFunction<Found, Consumer<Diagnostic>, Optional<T>> reader) {
    List<Diagnostic> reported = new ArrayList<>();
    @Nullable T value = reader.apply(file, reported::add).orElse(null);
    return new Known<>(file.state(), seen, value, List.copyOf(reported));
  }

  boolean isFilled() {
    return !known.isEmpty();
  }

  /** Forgets all. */
  void clear() {
    known = Map.of();
  }
}
