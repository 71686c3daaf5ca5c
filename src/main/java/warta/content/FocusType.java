package warta.content;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warta.data.Type;
import warta.data.Types;
import warta.data.Value;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;

/** Two percentages, such as {@code 50% 30%}. */
final class FocusType implements Type<String> {

  private static final Pattern PERCENTAGES = Pattern.compile("(\\d{1,3})% +(\\d{1,3})%");

  @Override
  public Phrase expected() {
    return Phrase.of("type.focus");
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("type", "string", "pattern", "^(\\d{1,2}|100)% +(\\d{1,2}|100)%$");
  }

  @Override
  public Optional<String> read(Value value, Reading reading) {
    Optional<String> text = Types.TEXT.read(value, reading);
    if (text.isEmpty()) {
      return text;
    }
    Matcher m = PERCENTAGES.matcher(text.get());
    if (m.matches() && Integer.parseInt(m.group(1)) <= 100 && Integer.parseInt(m.group(2)) <= 100) {
      return text;
    }
    reading
        .faults()
        .accept(
            Diagnostic.at(Rule.BAD_VALUE, value.location())
                .with("key", reading.key())
                .with("value", text.get())
                .with("cure", Phrase.of("focus-cure")));
    return Optional.empty();
  }
}
