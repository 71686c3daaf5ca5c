package warta.template;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The variables that a part of a template sees, and what is known there. Mirrors Pebble's own. */
final class Scope {

  private final Map<String, Value> own;
  private final @Nullable Scope outer;
  private final Set<Fact> facts;

  private Scope(Map<String, Value> own, @Nullable Scope outer, Set<Fact> facts) {
    this.own = own;
    this.outer = outer;
    this.facts = facts;
  }

  /** A scope that sees nothing else, as at the top of a page or in a macro. */
  static Scope empty() {
    return new Scope(new HashMap<>(), null, Set.of());
  }

  /** A scope inside of this one. */
  Scope inner() {
    return new Scope(new HashMap<>(), this, facts);
  }

  /** The same variables, where more is known. */
  Scope knowing(Set<Fact> more) {
    return more.isEmpty() ? this : new Scope(own, outer, Fact.both(facts, more));
  }

  boolean knows(Set<Fact> asked) {
    return !asked.isEmpty() && facts.containsAll(asked);
  }

  /** Whether a value that may be null is known not to be. */
  boolean knowsToBeThere(Value value) {
    String path = value.path();
    String owner = path.substring(0, Math.max(0, path.lastIndexOf('.')));
    String question = value.guard().substring(value.guard().lastIndexOf('.') + 1);
    return knows(Fact.there(path)) || knows(Fact.holds(owner + "." + question));
  }

  @Nullable Value find(String name) {
    for (Scope scope = this; scope != null; scope = scope.outer) {
      Value value = scope.own.get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  void put(String name, Value value) {
    own.put(name, value);
  }

  /** Like {@code set}: changes the variable where it lives, or makes a new one here. */
  void set(String name, Value value) {
    for (Scope scope = this; scope != null; scope = scope.outer) {
      if (scope.own.containsKey(name)) {
        scope.own.put(name, value);
        return;
      }
    }
    own.put(name, value);
  }

  /** Forgets what is known of variables that may have been changed. */
  void forget(Set<String> names) {
    for (String name : names) {
      if (find(name) != null) {
        set(name, Value.UNKNOWN);
      }
    }
  }

  /** A variable that has a component of a name, a page's own before those that all pages have. */
  Optional<String> ownerOf(String component) {
    return names().stream()
        .filter(name -> hasComponent(find(name), component))
        .min(Comparator.comparing(PageTemplate.OF_ALL_PAGES::contains));
  }

  private static boolean hasComponent(@Nullable Value value, String name) {
    return value != null
        && value.shape() instanceof Shape.View view
        && view.components().contains(name);
  }

  Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (Scope scope = this; scope != null; scope = scope.outer) {
      names.addAll(scope.own.keySet());
    }
    return names;
  }
}
