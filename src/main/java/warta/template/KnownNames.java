package warta.template;

import java.util.Set;
import java.util.TreeSet;

/** What exists beside variables: filters, functions, tests, interface words and assets. */
record KnownNames(
    Set<String> filters,
    Set<String> functions,
    Set<String> tests,
    Set<String> words,
    Set<String> assets,
    boolean anyFunction,
    boolean anyVariable) {

  static KnownNames of(Words words, Set<String> assets) {
    return new KnownNames(
        Vocabulary.names(Vocabulary.FILTERS),
        Vocabulary.names(Vocabulary.FUNCTIONS),
        Vocabulary.names(Vocabulary.TESTS),
        words.byKey().keySet(),
        assets,
        false,
        false);
  }

  /** The same, for a page whose macros are not all known. */
  KnownNames withAnyFunction() {
    return new KnownNames(filters, functions, tests, words, assets, true, anyVariable);
  }

  /** The same, for a template of which nobody knows what it gets. */
  KnownNames withAnyVariable() {
    return new KnownNames(filters, functions, tests, words, assets, anyFunction, true);
  }

  boolean hasFunction(String name, Set<String> macros) {
    return anyFunction || functions.contains(name) || macros.contains(name);
  }

  static Set<String> together(Set<String> one, Set<String> other) {
    Set<String> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }
}
