package warta.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of faults that show only while a page is rendered. */
class TemplateFaultsTest {

  private static final Map<String, Object> EXTRA = Map.of("mood", "calm", "list", List.of(1));

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '`',
      value = {
        "x\\n{{ document.extra.mod }}@2:19: 'mod' is not known in this template [unknown-variable] -> did you mean 'mood'? there are: list, mood",
        "{% if document.extra.mod %}{% endif %}@1:22: 'mod' is not known in this template [unknown-variable] -> did you mean 'mood'? there are: list, mood",
        "{% if document.extra.list %}{% endif %}@1: this condition is neither true nor false [not-a-condition]",
        "{% if true and document.extra.list %}{% endif %}@1: this condition is neither true nor false [not-a-condition]",
        "{% macro m(a) %}{{ a.b }}{% endmacro %}{{ m(null) }}@1: 'a' may be absent here [unguarded-value]",
        "{{ 'abc' | slice(2, 9) }}@1: this template failed: toIndex must be smaller than input size: 3 [template-failed]",
        "{{ 1 / 0 }}@1: this template failed: could not perform division [template-failed]",
        "{{ document.extra.mood | first | first }}@this template failed",
        "{% if document.extra.mood == 'x' %}{% set a = 1 %}{% endif %}{{ a }}@1:65: 'a' may be absent here [unguarded-value]",
      })
  void saysWhatIsWrongAndWhere(String text, String said) {
    assertThat(Templates.of("page.peb", text.replace("\\n", "\n")).saidWhileRendering(EXTRA))
        .singleElement()
        .asString()
        .startsWith(
            (said.startsWith("this") ? "page.peb: " : "page.peb:") + said.replace('\'', '`'));
  }

  @Test
  void freeDataCanBeAskedFor() {
    String text =
        "{{ document.extra.nothing | default('-') }}{{ document.extra.nothing is defined }}";

    assertThat(Templates.of("page.peb", text).rendered(EXTRA)).contains("-false");
  }
}
