package warta.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of templates that cannot be read. */
class SyntaxFaultsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '`',
      value = {
        "<p>\\n{% for a in b %}\\nx@2:4: 'for' is never closed [unclosed-tag] -> add 'endfor' where it should end",
        "{% if a %}{% for b in c %}{% endif %}@1:14: 'for' is never closed [unclosed-tag] -> add 'endfor' where it should end",
        "{% block a %}@1:4: 'block' is never closed [unclosed-tag] -> add 'endblock' where it should end",
        "{% macro a() %}@1:4: 'macro' is never closed [unclosed-tag] -> add 'endmacro' where it should end",
        "{% filter upper %}@1:4: 'filter' is never closed [unclosed-tag] -> add 'endfilter' where it should end",
        "a {{ b </p>\\n{{ c }}@1:3: '{{' is never closed [unclosed-tag] -> add '}}' where it should end",
        "{% if a }\\n{% endif %}@1:1: '{%' is never closed [unclosed-tag] -> add '%}' where it should end",
        "{{ f(a }}@1:5: '(' is never closed [unclosed-tag] -> add ')' where it should end",
        "a {# b@1:3: '{#' is never closed [unclosed-tag] -> add '#}' where it should end",
        "{{ \"a }}@1:4: '\"' is never closed [unclosed-tag] -> add '\"' where it should end",
        "{% endfor %}@1:4: the tag 'endfor' is not expected here [unexpected-tag]",
        "{% if a %}{% else %}{% endfi %}{% endif %}@1:24: the tag 'endfi' is not expected here [unexpected-tag] -> did you mean 'endif'?",
        "{% inclde 'a' %}@1:4: the tag 'inclde' is not expected here [unexpected-tag] -> did you mean 'include'?",
        "{% else %}@1:4: the tag 'else' is not expected here [unexpected-tag]",
        "{{ words.and }}@1:10: this is not valid template code: 'and' is not expected here [template-syntax] -> 'and' is an operator and cannot be the name of anything; choose another name",
        "x\\n{{ a b }}@2:6: this is not valid template code: 'b' is not expected here, but '}}' [template-syntax]",
        "{{ }}@1:4: this is not valid template code: '}}' is not expected here [template-syntax]",
        "{% set true = 1 %}@1: this is not valid template code: 'true' cannot be the name of a variable [template-syntax]",
        "{% for a of b %}{% endfor %}@1:10: this is not valid template code: 'of' is not expected here [template-syntax]",
        "{{ a.b(1)(2) }}@1: this is not valid template code: something that is begun in it is not finished [template-syntax]",
        "a\\n{{ 99999999999999999999 }}@2:4: this is not valid template code: the number 99999999999999999999 is too large [template-syntax]",
        "{% %}@1: this is not valid template code: the name of a tag is missing after the brace and percent sign [template-syntax]",
        "{% macro m() %}{% endmacro %}\\n{% macro m() %}{% endmacro %}@2:22: this is not valid template code: the name 'm' is given to two macros or imports [template-syntax]",
        "{{ max(a=1, 2) }}@1: this is not valid template code: arguments with a name stand after those without one [template-syntax]",
        "{% block b %}{% include 'y.peb' with a %}{% endblock %}@1: this is not valid template code: a group in braces is expected after 'with' [template-syntax]",
        "{% embed 'y.peb' %}a{% endembed %}@1: this is not valid template code: in 'embed', nothing can stand outside of blocks [template-syntax]",
      })
  void saysWhatIsWrongAndWhere(String text, String said) {
    assertThat(
            Templates.of("x.peb", text.replace("\\n", "\n"))
                .andBuiltIn("y.peb", "a")
                .asked("x.peb")
                .said())
        .singleElement()
        .asString()
        .startsWith((said.startsWith("this") ? "x.peb: " : "x.peb:") + said.replace('\'', '`'));
  }
}
