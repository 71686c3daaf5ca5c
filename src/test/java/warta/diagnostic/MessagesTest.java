package warta.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

  private final Messages messages = Messages.in("en");

  @Test
  void fillsInValues() {
    assertThat(fill("a {x} b {y}", Map.of("x", "1"))).isEqualTo("a 1 b ");
  }

  @Test
  void saysPartsOnlyWhenTheirValuesAreKnown() {
    assertThat(fill("[did you mean {x}? ]known: {y}", Map.of("y", "k"))).isEqualTo("known: k");
    assertThat(fill("[did you mean {x}? ]known: {y}", Map.of("x", "v", "y", "k")))
        .isEqualTo("did you mean v? known: k");
  }

  @Test
  void doesNotInterpretTheValues() {
    assertThat(fill("[a {x}]", Map.of("x", "{y} [z]"))).isEqualTo("a {y} [z]");
  }

  private String fill(String pattern, Map<String, String> values) {
    Map<String, Argument> arguments = new HashMap<>();
    values.forEach((name, value) -> arguments.put(name, Argument.of(value)));
    return messages.fill(pattern, arguments);
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void hasAMessageAndACureForEveryRule(Rule rule) {
    Diagnostic fault =
        Diagnostic.general(rule)
            .with("cure", "do this")
            .with("reason", "it is so")
            .with("example", "x");
    assertThat(messages.message(fault)).isNotBlank();
    assertThat(messages.hint(fault.with("suggestion", "y").with("known", "z"))).isPresent();
  }

  @Test
  void speaksEnglishWhereItDoesNotKnowTheLanguage() {
    assertThat(Messages.in("xx").label("hint")).isEqualTo("hint");
  }

  @Test
  void knowsNoOtherWords() {
    assertThatThrownBy(() -> messages.label("nothing")).hasMessage("no message for label.nothing");
  }
}
