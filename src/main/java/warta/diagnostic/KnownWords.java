package warta.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The words that exist, as a hint lists them: all of a few, and of many those that are nearest. */
public final class KnownWords {

  private static final int ALL_OF = 16;
  private static final int MOST = 12;

  private KnownWords() {}

  /** A list for a hint, in order; empty when there are none. */
  public static Argument near(String written, Collection<String> known) {
    return list(written, known, Phrase.of("known.some"));
  }

  /** The same for words that the README's reference of templates has all of. */
  public static Argument nearOfReference(String written, Collection<String> known) {
    return list(written, known, Phrase.of("known.some-of-reference"));
  }

  private static Argument list(String written, Collection<String> known, Phrase some) {
    if (known.size() <= ALL_OF) {
      return Argument.of(String.join(", ", known.stream().sorted().toList()));
    }
    List<String> nearest =
        known.stream()
            .sorted(
                Comparator.comparing((String word) -> Suggestions.distance(written, word))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(MOST)
            .sorted()
            .toList();
    return some.with("words", String.join(", ", nearest)).with("more", known.size() - MOST);
  }
}
