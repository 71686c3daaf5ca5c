package warta.data;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Phrase;

/** How a written value becomes a value of the program. */
public interface Type<T> {

  /** What an editor would call it, such as {@code a text} or {@code true or false}. */
  Phrase expected();

  /** The value, or empty after a fault that was reported. */
  Optional<T> read(Value value, Reading reading);

  /** The values of this type as a JSON Schema (draft 2020-12): maps, lists, texts and numbers. */
  Map<String, Object> schema();

  /** Whether an empty value says something here; else it counts as if the key was not there. */
  default boolean acceptsEmpty() {
    return false;
  }

  /**
   * For whom a value is read.
   *
   * @param key the full name of the key, such as {@code image.alt}
   * @param example a value as it is written in YAML
   */
  record Reading(String key, String example, Consumer<Diagnostic> faults) {

    Reading within(String inner, String innerExample) {
      return new Reading(key.isEmpty() ? inner : key + "." + inner, innerExample, faults);
    }
  }
}
