package warta.template;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that is true of a value once a condition was met.
 *
 * @param path of the value, as {@link Value#path()} writes it
 */
record Fact(String path, Kind kind) {

  enum Kind {
    /** It is true. */
    HOLDS,
    /** It is not null. */
    THERE
  }

  // Every check of a template puts some into sets; see Fingerprint's methods of these names.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fact that && kind == that.kind && path.equals(that.path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  static Set<Fact> holds(String path) {
    return path.isEmpty() ? Set.of() : Set.of(new Fact(path, Kind.HOLDS));
  }

  static Set<Fact> there(String path) {
    return path.isEmpty() ? Set.of() : Set.of(new Fact(path, Kind.THERE));
  }

  static Set<Fact> both(Set<Fact> one, Set<Fact> other) {
    Set<Fact> all = new HashSet<>(one);
    all.addAll(other);
    return Set.copyOf(all);
  }

  static Set<Fact> either(Set<Fact> one, Set<Fact> other) {
    Set<Fact> common = new HashSet<>(one);
    common.retainAll(other);
    return Set.copyOf(common);
  }
}
