package warta.diagnostic;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A piece of a sentence in the reader's language, such as the reason that a message gives.
 *
 * @param key of its words: the message {@code phrase.<key>}
 * @param arguments by name, as the words use them
 */
public record Phrase(String key, Map<String, Argument> arguments) implements Argument {

  public Phrase {
    arguments = Map.copyOf(arguments);
  }

  public static Phrase of(String key) {
    return new Phrase(key, Map.of());
  }

  /** The phrase for one thing or for several: {@code <key>.one} or {@code <key>.many}. */
  public static Phrase counted(String key, long count) {
    return of(key + (count == 1 ? ".one" : ".many")).with("count", count);
  }

  /**
   * The phrase for something that was refused; {@code <key>-hint} says what to do about it, see
   * {@link #hint()}.
   */
  public static Phrase refusal(String key) {
    return of(key);
  }

  /** What to do about a {@link #refusal(String)}. */
  public Phrase hint() {
    return new Phrase(key + "-hint", arguments);
  }

  /** This phrase with one more value for its words; an empty value counts as absent. */
  public Phrase with(String name, Object value) {
    Argument argument = Argument.of(value);
    if (argument.isEmpty()) {
      return this;
    }
    Map<String, Argument> more = new LinkedHashMap<>(arguments);
    more.put(name, argument);
    return new Phrase(key, more);
  }
}
