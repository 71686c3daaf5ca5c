package warta.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What would be missing on a page without a word: lost blocks, lost text, templates without use.
 */
class BlockCheckTest {

  private static final String LAYOUT =
      "<html>{% block head %}{% endblock %}{% block main %}{% endblock %}</html>";

  @Test
  void aBlockThatNothingShowsIsFoundAndCheckedToo() {
    assertThat(
            withLayout(
                    "{% extends 'layout.peb' %}\n{% block mian %}{{ article.titel }}{% endblock %}"
                        + "{% block sidebar %}{% endblock %}")
                .said())
        .containsExactly(
            "article.peb:2:10: the block `mian` is shown nowhere: `layout.peb` has no place for it"
                + " [unknown-block]"
                + " -> did you mean `main`? blocks that have a place: head, main",
            "article.peb:2:59: the block `sidebar` is shown nowhere:"
                + " `layout.peb` has no place for it [unknown-block]"
                + " -> blocks that have a place: head, main",
            "article.peb:2:28: `article.titel` is not known in this template [unknown-variable]"
                + " -> did you mean `article.title`? there are: body, date, editors, extra,"
                + " image, kicker, kind, liteUrl, next, related, tags, title and 19 more,"
                + " all in the README's reference of templates");
  }

  @Test
  void aBlockOfAnEmbedIsFound() {
    assertThat(
            Templates.of(
                    "article.peb",
                    "{% embed 'box.peb' %}{% block boddy %}{% endblock %}{% endembed %}")
                .and("box.peb", "<i>{% block body %}{% endblock %}</i>")
                .said())
        .singleElement()
        .asString()
        .startsWith("article.peb:1:31: the block `boddy` is shown nowhere: `box.peb` has no place");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% extends 'layout.peb' %}{% block main %}{% block inner %}a{% endblock %}{% endblock %}",
        "{% extends 'middle.peb' %}{% block main %}a{% endblock %}{% block more %}b{% endblock %}",
        "{% extends 'other.peb' %}{% block extra %}a{% endblock %}",
        "{% extends 'computed.peb' %}{% block extra %}a{% endblock %}",
        "{# a #}\n{% extends 'layout.peb' %}\n{# b #}{% set x = 1 %}{% import 'm.peb' %}\n"
            + "{% autoescape false %}{% block main %}{{ x }}{% endblock %}{% endautoescape %}"
            + "{% macro m() %}text{% endmacro %}",
        "{% block whole %}a{% endblock %}",
        "{% extends 'silent.peb' %}{% set title = 'x' %}",
      })
  void whatIsShownIsNotReported(String text) {
    assertThat(
            withLayout(text)
                .and(
                    "middle.peb",
                    "{% extends 'layout.peb' %}{% block main %}{% block more %}{% endblock %}"
                        + "{% endblock %}{% block head %}{% block more2 %}{% endblock %}{% endblock %}")
                .and("other.peb", "{{ block('extra') }}")
                .and("computed.peb", "{{ block('ex' ~ 'tra') }}")
                .and("silent.peb", "{% extends 'layout.peb' %}{% block main %}a{% endblock %}")
                .and("m.peb", "{% macro n() %}{% endmacro %}")
                .asked("middle.peb")
                .asked("other.peb")
                .asked("computed.peb")
                .asked("silent.peb")
                .asked("m.peb")
                .said())
        .filteredOn(fault -> !text.contains("middle") || !fault.contains("`more`"))
        .isEmpty();
  }

  @Test
  void whatStandsOutsideOfBlocksIsFoundOnceForEachStretch() {
    assertThat(
            withLayout(
                    "<!-- Hari ini -->\n{% extends 'layout.peb' %}\n\n  <p>{{ article.title }}</p>\n"
                        + "{% block main %}a{% endblock %}\n{% if page.noindex %}b{% endif %}\n<p>")
                .said())
        .containsExactly(
            "article.peb:1:1: this template extends `layout.peb`, so what stands outside of its"
                + " blocks is shown above the whole page [outside-block]"
                + " -> move it into a block: head, main",
            "article.peb:4:3: this template extends `layout.peb`, so what stands outside of its"
                + " blocks is not shown [outside-block] -> move it into a block: head, main",
            "article.peb:6: this template extends `layout.peb`, so what stands outside of its"
                + " blocks is not shown [outside-block] -> move it into a block: head, main");
  }

  @Test
  void macrosThatAreNamedBehindExtendsAreNotThere() {
    assertThat(
            withLayout("{% extends 'layout.peb' %}{% from 'm.peb' import m %}")
                .and("m.peb", "{% macro m() %}{% endmacro %}")
                .said())
        .singleElement()
        .asString()
        .startsWith("article.peb:1: this template extends");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " \n\t", "{# later #}\n", "{% set a = 1 %}{% macro m() %}a{% endmacro %}"})
  void anEmptyPageIsFound(String text) {
    assertThat(Templates.of("article.peb", text).said())
        .containsExactly(
            "article.peb: this template shows nothing, so its pages would be empty"
                + " [empty-template] -> write what `article.peb` shows;"
                + " where there is a built-in one of that name, remove this file to have it back");
  }

  @Test
  void anEmptyLayoutIsSaidOnceAndOfNoBlock() {
    assertThat(
            Templates.of("layout.peb", "")
                .and("article.peb", "{% extends 'layout.peb' %}{% block main %}a{% endblock %}")
                .and("day.peb", "{% extends 'layout.peb' %}{% block main %}a{% endblock %}")
                .said())
        .singleElement()
        .asString()
        .startsWith("layout.peb: this template shows nothing");
  }

  @Test
  void anEmptyPartialIsAWayToLeaveItOut() {
    assertThat(
            Templates.of("article.peb", "a{% include 'partials/share.peb' %}")
                .and("partials/share.peb", "")
                .said())
        .isEmpty();
  }

  @Test
  void aTemplateThatNothingUsesIsNamedAndCheckedAsFarAsPossible() {
    assertThat(
            Templates.of("artikel.peb", "{{ article.titel }}{{ site.titel | uper }}")
                .andBuiltIn("article.peb", "a{% include 'partials/card.peb' %}")
                .andBuiltIn("partials/card.peb", "a")
                .andBuiltIn("partials/old.peb", "a")
                .and("partials/crad.peb", "a{% include 'partials/by-crad.peb' %}")
                .and("partials/by-crad.peb", "a")
                .and("longform.peb", "a")
                .asked("longform.peb")
                .said())
        .satisfiesExactly(
            fault ->
                assertThat(fault)
                    .isEqualTo(
                        "artikel.peb: nothing uses the template `artikel.peb` [unused-template]"
                            + " -> is it meant to be `article.peb`? then rename it; else include it"
                            + " in another template, name it in a front matter"
                            + " (`template: artikel.peb`), or remove it"),
            fault -> assertThat(fault).startsWith("artikel.peb:1:28: `site.titel` is not known"),
            fault -> assertThat(fault).startsWith("artikel.peb:1:36: there is no filter `uper`"),
            fault ->
                assertThat(fault)
                    .startsWith("partials/crad.peb: nothing uses the template `partials/crad.peb`")
                    .contains("is it meant to be `partials/card.peb`?"));
  }

  private static Templates withLayout(String article) {
    return Templates.of("article.peb", article).and("layout.peb", LAYOUT);
  }
}
