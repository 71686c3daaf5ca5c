package warta.template;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warta.diagnostic.Phrase;

/** Says in words of ours what Pebble says of a template. */
final class PebbleWords {

  /**
   * A sentence of Pebble's.
   *
   * @param key of our words, {@code phrase.pebble.<key>}
   * @param values the names of what the sentence's groups hold
   */
  private record Saying(Pattern sentence, String key, List<String> values) {}

  // From the exceptions that Pebble 4.1.2 throws, as far as the check before cannot find them.
  private static final List<Saying> SAYINGS =
      List.of(
          saying("A block must start with a tag name", "no-tag"),
          saying(
              "Unexpected end of template|Parser ended|endblock tag should|Unclosed (comment|verbatim)",
              "unfinished"),
          saying("Unclosed \"(?<open>.*)\"", "unclosed", "open"),
          saying("Positional arguments must be declared before", "named-last"),
          saying("Can not use named arguments", "named-not-here"),
          saying("Can not assign a value to (?<name>.*)", "assign", "name"),
          saying("Unexpected expression", "with-map"),
          saying("A template that extends another one cannot include", "embed-text"),
          saying("More than one (macro|named template) .*: (?<name>.*)", "same-name", "name"),
          saying("Function or Macro \\[(?<name>.*?)] referenced", "no-macro", "name"),
          saying("(Function or Macro|Filter|Test) \\[(?<name>.*?)]", "no-word", "name"),
          saying("For input string: \"(?<number>\\d+)\"", "number", "number"),
          saying("Not an iterable object", "not-a-list"),
          saying("The argument at position .*Only (?<limit>\\d+)", "too-many", "limit"),
          saying("The following named argument does not exist: (?<name>.*)", "no-named", "name"),
          saying("Attribute \\[(?<name>.*?)] of", "no-attribute", "name"),
          saying("Index out of bounds", "no-index"),
          saying("Could not perform (not )?equals", "equality"),
          saying("Could not perform", "calculation"),
          saying("Can not use parent function", "no-parent"),
          saying("Contains operator", "contains"),
          saying("Tried to write more", "too-long"),
          saying("Unknown escaping strategy \\[(?<name>.*)]", "escaping", "name"),
          saying("toIndex must be smaller than input size: (?<size>\\d+)", "slice-end", "size"),
          saying("(from|to)Index must be", "slice"),
          saying("Could not parse the string '(?<text>.*)' into a date", "date-text", "text"),
          saying("The increment of the range function", "range-step"),
          saying("Arguments of range function", "range"));

  private PebbleWords() {}

  /** What a sentence of Pebble's says; empty when it is none that is known. */
  static Optional<Phrase> of(String sentence) {
    for (Saying saying : SAYINGS) {
      Matcher found = saying.sentence().matcher(sentence);
      if (found.lookingAt()) {
        Phrase phrase = phrase(saying.key());
        for (String value : saying.values()) {
          phrase = phrase.with(value, found.group(value));
        }
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /** What is said of a template that ends too early for Pebble to say anything. */
  static Phrase unfinished() {
    return phrase("unfinished");
  }

  private static Phrase phrase(String key) {
    return Phrase.of("pebble." + key);
  }

  private static Saying saying(String sentence, String key, String... values) {
    return new Saying(Pattern.compile(sentence, Pattern.DOTALL), key, List.of(values));
  }
}
