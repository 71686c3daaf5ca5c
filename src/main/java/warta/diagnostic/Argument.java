package warta.diagnostic;

import java.util.Objects;

/**
 * A value that a message names: words of the site as they are, or words in the reader's language.
 */
public sealed interface Argument permits Argument.Text, Phrase {

  /** A text that every language shows as it is, such as a path or a key. */
  record Text(String text) implements Argument {
    @Override
    public String toString() {
      return text;
    }
  }

  /** A phrase as it is, and anything else as its text. */
  static Argument of(Object value) {
    return value instanceof Argument argument ? argument : new Text(Objects.toString(value));
  }

  /** Whether there is nothing to say. */
  default boolean isEmpty() {
    return this instanceof Text text && text.text().isEmpty();
  }
}
