package warta.config;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import warta.data.Type;
import warta.data.Types;
import warta.data.Value;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;

/**
 * A text that must pass a check, with examples of what does.
 *
 * @param pattern a regular expression for tools; empty where none says it
 */
record CheckedText(Phrase expected, Predicate<String> valid, Phrase examples, String pattern)
    implements Type<String> {

  /** A text that matches a pattern. */
  static CheckedText matching(Phrase expected, Phrase examples, String pattern) {
    return new CheckedText(expected, text -> text.matches(pattern), examples, pattern);
  }

  @Override
  public Map<String, Object> schema() {
    return pattern.isEmpty()
        ? Map.of("type", "string")
        : Map.of("type", "string", "pattern", "^" + pattern + "$");
  }

  @Override
  public Optional<String> read(Value value, Reading reading) {
    Optional<String> text = Types.TEXT.read(value, reading);
    if (text.isPresent() && !valid.test(text.get())) {
      reading
          .faults()
          .accept(
              Diagnostic.at(Rule.BAD_VALUE, value.location())
                  .with("key", reading.key())
                  .with("value", text.get())
                  .with(
                      "cure",
                      Phrase.of("write-such-as")
                          .with("expected", expected)
                          .with("examples", examples)));
      return Optional.empty();
    }
    return text;
  }
}
