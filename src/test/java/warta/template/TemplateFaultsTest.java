package warta.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "{{ 'abc' | slice(2, 9) }}@1:12: this template failed: 'slice' goes beyond the last of 3 [template-failed]",
        "{{ 1 / 0 }}@1: this template failed: it calculates or compares with a value that is no number, or divides by zero [template-failed]",
        "{{ 'a' - 1 }}@1: this template failed: it calculates or compares",
        "{{ 'a' < document.extra.list }}@1: this template failed: it calculates or compares",
        "{{ document.extra.mood | first | abs }}@1:34: this template failed: 'abs' cannot work with this value [template-failed]",
        "\\n{{ document.extra.mood | join(',') }}@2:26: this template failed: 'join' cannot work with this value [template-failed]",
        "{{ document.extra.list | nl2br }}@1:26: this template failed: 'nl2br' cannot work with this value",
        "{{ 'x' | date('yyyy', 'dd') }}@1:10: this template failed: 'date' cannot read \"x\" with this pattern",
        "{{ 'x' | date('pppq') }}@1:10: this template failed: 'date'",
        "{{ 1 | numberformat('#.#.#') }}@1:8: this template failed: 'numberformat' cannot work",
        "{{ '%q' | format(1) }}@1:11: this template failed: 'format' cannot work",
        "{{ 'a' | split('[') | length }}@1:10: this template failed: 'split' cannot work",
        "{{ 'a' | abbreviate(-1) }}@1:10: this template failed: 'abbreviate' cannot work",
        "{{ '%' | base64decode }}@1:10: this template failed: 'base64decode' cannot work",
        "{{ 1 | merge([2]) }}@1:8: this template failed: 'merge' cannot work",
        "{{ 'a' is even }}@1:11: this template failed: 'even' cannot work",
        "{{ range(1, 3, 0) }}@1:4: this template failed: the step of 'range' is a number other than zero",
        "{{ range('aa', 3) }}@1:4: this template failed: 'range' needs two numbers, or two single letters",
        "{{ max('a', 'b') }}@1:4: this template failed: 'max' cannot work",
        "{{ 'a' | abbreviate(1, 2) }}@1: this template failed: no more than 1 arguments can be given here",
        "{{ 'a' | abbreviate(b=1) }}@1: this template failed: it has no argument called 'b'",
        "{{ asset(1, 2) }}@1: this template failed: no more than 1 arguments",
        "{% for a in document.extra.mood %}{% endfor %}@1: this template failed: 'for' needs a list",
        "{{ document.extra.list[7] }}@1: this template failed: the list is too short",
        "{{ document.extra.mood.x }}@1:24: this template failed: this value has no 'x'",
        "{{ 'a' contains 'b' ? 1 contains 2 : 1 contains 2 }}@1: this template failed: 'contains' needs a list",
        "{{ 'a' | escape('latin') }}@1: this template failed: there is no way of escaping called 'latin'",
        "{% for i in 1..9999 %}{% for k in 1..9999 %}{{ document.title }}{% endfor %}{% endfor %}@this template failed: the page becomes too large",
        "{% block a %}{{ parent() }}{% endblock %}@1: this template failed: 'parent()' only works",
        "{% if document.extra.mood == 'x' %}{% set a = 1 %}{% endif %}{{ a }}@1:65: 'a' may be absent here [unguarded-value]",
      })
  void saysWhatIsWrongAndWhere(String text, String said) {
    assertThat(Templates.of("page.peb", text.replace("\\n", "\n")).saidWhileRendering(EXTRA))
        .singleElement()
        .asString()
        .startsWith(
            (said.startsWith("this") ? "page.peb: " : "page.peb:") + said.replace('\'', '`'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sort | join('')", "rsort | reverse | join('')", "sort | slice(0, 3) | join"})
  void listsOfAViewCanBeSorted(String filters) {
    Map<String, Object> extra = Map.of("list", List.of(2, 3, 1));

    assertThat(
            Templates.of("page.peb", "{{ document.extra.list | " + filters + " }}").rendered(extra))
        .contains("123");
  }

  @Test
  void freeDataCanBeAskedFor() {
    String text =
        "{{ document.extra.nothing | default('-') }}{{ document.extra.nothing is defined }}";

    assertThat(Templates.of("page.peb", text).rendered(EXTRA)).contains("-false");
  }
}
