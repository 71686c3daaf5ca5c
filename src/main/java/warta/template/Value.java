package warta.template;

import java.util.Set;

/**
 * What is known of the value of an expression before it is there.
 *
 * @param path which value it is, so that what was asked of it is remembered; empty when that cannot
 *     be told
 * @param guard what to ask before reading from it, such as {@code card.hasImage}, when it may be
 *     null; else empty
 * @param whenTrue what is known once it turns out to be true
 * @param whenFalse what is known once it turns out to be false
 */
record Value(Shape shape, String path, String guard, Set<Fact> whenTrue, Set<Fact> whenFalse) {

  static final Value UNKNOWN = of(Shape.ANY);
  static final Value TEXT = of(Shape.TEXT);
  static final Value NUMBER = of(Shape.NUMBER);
  static final Value TRUTH = of(Shape.TRUTH);

  static Value of(Shape shape) {
    return at(shape, "");
  }

  static Value at(Shape shape, String path) {
    return new Value(shape, path, "", Fact.holds(path), Set.of());
  }

  static Value truth(Set<Fact> whenTrue, Set<Fact> whenFalse) {
    return new Value(Shape.TRUTH, "", "", whenTrue, whenFalse);
  }

  Value guardedBy(String question) {
    return new Value(shape, path, question, whenTrue, whenFalse);
  }

  Value negated() {
    return truth(/* whenTrue= */ whenFalse, /* whenFalse= */ whenTrue);
  }

  boolean mayBeNull() {
    return !guard.isEmpty();
  }
}
