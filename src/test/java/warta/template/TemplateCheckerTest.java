package warta.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warta.diagnostic.Diagnostic;
import warta.text.SourceText;

/** What the static check of templates finds, each with its place and words. */
class TemplateCheckerTest {

  @Test
  void theShippedThemeIsWithoutFault() throws IOException {
    List<Diagnostic> faults = new ArrayList<>();
    Path file = Path.of("templates/i18n/id.yaml");
    SourceText source = new SourceText(file.toString(), Files.readString(file));
    Words words = WordsReader.read(List.of(source), faults::add);

    Set<String> assets;
    try (Stream<Path> files = Files.list(Path.of("templates/assets"))) {
      assets = files.map(path -> path.getFileName().toString()).collect(Collectors.toSet());
    }
    faults.addAll(Templates.shipped().faults(words, assets));

    assertThat(faults).isEmpty();
  }

  @Test
  void aTypoInAVariableIsFoundWithItsPlace() {
    assertThat(Templates.of("home.peb", "<p>\n  {{ siet.title }} {{ hom.hasLead }}\n").said())
        .containsExactly(
            "home.peb:2:6: `siet` is not known in this template [unknown-variable]"
                + " -> did you mean `site`? there are: home, page, site, words",
            "home.peb:2:23: `hom` is not known in this template [unknown-variable]"
                + " -> did you mean `home`? there are: home, page, site, words");
  }

  @Test
  void aComponentWithoutItsVariableIsSuggestedWithIt() {
    assertThat(Templates.of("article.peb", "{{ title }}{{ homeUrl }}").said())
        .containsExactly(
            "article.peb:1:4: `title` is not known in this template [unknown-variable]"
                + " -> did you mean `article.title`? there are: article, page, site, words",
            "article.peb:1:15: `homeUrl` is not known in this template [unknown-variable]"
                + " -> did you mean `site.homeUrl`? there are: article, page, site, words");
  }

  @Test
  void aTypoBehindADotIsFoundInListsAndIncludes() {
    assertThat(
            Templates.of(
                    "home.peb",
                    "{% for card in home.newest %}{{ card.title }}{{ card.titel }}{% endfor %}\n"
                        + "{% include \"partials/b.peb\" with {\"block\": home.blocks | first} %}")
                .and("partials/b.peb", "{{ block.lead.section.ur }}")
                .said())
        .containsExactly(
            "home.peb:1:54: `card.titel` is not known in this template [unknown-variable]"
                + " -> did you mean `card.title`? there are: accent, authors, date, description, hasImage,"
                + " image, kicker, kind, kindLabel, readingMinutes, section, title, topSection, url",
            "partials/b.peb:1:23: `block.lead.section.ur` is not known in this template"
                + " [unknown-variable] -> did you mean `block.lead.section.url`?"
                + " there are: text, url <- included from here templates/home.peb:2:13");
  }

  @Test
  void aPageSeesItsOwnVariableOnly() {
    assertThat(Templates.of("day.peb", "{{ article.title }}").said())
        .containsExactly(
            "day.peb:1:4: `article` is not known in this template [unknown-variable]"
                + " -> there are: day, page, site, words");
  }

  @Test
  void anUnknownInterfaceWordIsFound() {
    assertThat(Templates.of("404.peb", "{{ words.hom }}{{ words['bye'] }}").said())
        .containsExactly(
            "404.peb:1:10: there is no interface word `hom` [missing-word]"
                + " -> did you mean `words.home`? words are in `templates/i18n/`",
            "404.peb:1:26: there is no interface word `bye` [missing-word]"
                + " -> did you mean `words.by`? words are in `templates/i18n/`");
  }

  @Test
  void unknownFiltersFunctionsTestsAndAssetsAreFound() {
    assertThat(
            Templates.of(
                    "404.peb",
                    "{{ site.title | uper | lower }}\n{{ aset(\"style.css\") }}\n"
                        + "{% if site.title is emty or site.title is not emty %}{% endif %}\n"
                        + "{{ asset(\"stile.css\") }}\n{% filter uppr %}a{% endfilter %}")
                .said())
        .satisfiesExactly(
            fault ->
                assertThat(fault)
                    .startsWith(
                        "404.peb:1:17: there is no filter `uper` [unknown-filter]"
                            + " -> did you mean `upper`? there are: abs, date, fill, "),
            fault ->
                assertThat(fault)
                    .isEqualTo(
                        "404.peb:2:4: there is no function or macro `aset` [unknown-function]"
                            + " -> did you mean `asset`?"
                            + " there are: asset, block, inlineScript, inlineStyle, max, min, parent,"
                            + " range, speculationRules"),
            fault ->
                assertThat(fault)
                    .isEqualTo(
                        "404.peb:3:21: there is no test `emty` [unknown-test] -> did you mean"
                            + " `empty`? there are: defined, empty, even, iterable, map, null, odd"),
            fault -> assertThat(fault).startsWith("404.peb:3:47: there is no test `emty`"),
            fault ->
                assertThat(fault)
                    .isEqualTo(
                        "404.peb:4:11: there is no asset `stile.css` [missing-asset]"
                            + " -> did you mean `style.css`? there are: favicon.svg, style.css"),
            fault -> assertThat(fault).startsWith("404.peb:5:11: there is no filter `uppr`"));
  }

  @Test
  void whatMayBeAbsentIsReadBehindItsGuardOnly() {
    assertThat(
            Templates.of(
                    "article.peb",
                    "{% if article.hasImage %}{{ article.image.alt }}{% endif %}"
                        + "{{ article.image.alt }}\n"
                        + "{% if not article.hasNext %}{{ article.next.url }}{% endif %}")
                .said())
        .containsExactly(
            "article.peb:1:77: `article.image.alt` may be absent here"
                + " [unguarded-value] -> ask first whether it is there: `if article.hasImage`",
            "article.peb:2:45: `article.next.url` may be absent here"
                + " [unguarded-value] -> ask first whether it is there: `if article.hasNext`");
  }

  @Test
  void whatMayBeAbsentIsFoundInAnIncludedTemplateToo() {
    assertThat(
            Templates.of("page.peb", "{% include './img.peb' with {'image': document.image} %}")
                .and("img.peb", "{{ image.url }}")
                .said())
        .containsExactly(
            "img.peb:1:10: `image.url` may be absent here"
                + " [unguarded-value] -> ask first whether it is there: `if document.hasImage`"
                + " <- included from here templates/page.peb:1:13");
  }

  @Test
  void listsAndObjectsAreNoConditions() {
    assertThat(
            Templates.of(
                    "article.peb",
                    "{% if article.tags %}{% elseif article.image %}{% endif %}\n"
                        + "{{ article.body ? 1 : 2 }}{% if not site.menu or page %}{% endif %}")
                .said())
        .containsExactly(
            "article.peb:1:15: this condition is neither true nor false: `article.tags`"
                + " [not-a-condition] -> a list or an object is no condition; write `if article.tags is not empty`",
            "article.peb:1:40: this condition is neither true nor false: `article.image`"
                + " [not-a-condition] -> a list or an object is no condition; write `if article.hasImage`",
            "article.peb:2:12: this condition is neither true nor false: `article.body`"
                + " [not-a-condition] -> a list or an object is no condition; write `if article.body is not empty`",
            "article.peb:2:42: this condition is neither true nor false: `site.menu`"
                + " [not-a-condition] -> a list or an object is no condition; write `if site.menu is not empty`",
            "article.peb:2:50: this condition is neither true nor false: `page`"
                + " [not-a-condition] -> a list or an object is no condition");
  }

  @Test
  void macrosSeeTheirParametersOnly() {
    assertThat(
            Templates.of("404.peb", "{% import 'm.peb' %}{{ face(page) }}{{ fac(1) }}")
                .and(
                    "m.peb",
                    "{% macro face(person, big=1) %}{{ person.x }}{{ site.title }}"
                        + "{% endmacro %}")
                .said())
        .containsExactly(
            "m.peb:1:49: `site` is not known in this template [unknown-variable]"
                + " -> there are: big, person",
            "404.peb:1:40: there is no function or macro `fac` [unknown-function] -> did you mean"
                + " `face`? there are: asset, block, face, inlineScript, inlineStyle, max, min,"
                + " parent, range, speculationRules");
  }

  @Test
  void blocksAreCheckedWhereTheLayoutPrintsThem() {
    assertThat(
            Templates.of(
                    "home.peb",
                    "{% extends 'l.peb' %}{% set x = 1 %}{% block a %}{{ parent() }}{{ item.txt }}"
                        + "{% endblock %}")
                .and(
                    "l.peb",
                    "{{ x }}{% for item in site.menu %}{% block a %}{{ item.ulr }}{% endblock %}"
                        + "{% endfor %}")
                .said())
        .containsExactly(
            "l.peb:1:56: `item.ulr` is not known in this template [unknown-variable]"
                + " -> did you mean `item.url`? there are: accent, section, text, url",
            "home.peb:1:72: `item.txt` is not known in this template [unknown-variable]"
                + " -> did you mean `item.text`? there are: accent, section, text, url");
  }

  @Test
  void aTemplateNamedByFrontMatterGetsTheVariablesOfItsKind() {
    Templates templates =
        Templates.of("longform.peb", "{{ article.title }}{{ listing.title }}")
            .asked("longform.peb");

    assertThat(templates.said()).isEmpty();
    assertThat(templates.page(PageTemplate.ARTICLE.named("longform.peb")).said())
        .containsExactly(
            "longform.peb:1:23: `listing` is not known in this template [unknown-variable]"
                + " -> there are: article, page, site, words");
  }

  @Test
  void oneFaultIsSaidOnceWhicheverPagesHaveIt() {
    assertThat(
            Templates.of("home.peb", "{% include 'f.peb' %}{% include 'f.peb' %}")
                .and("day.peb", "{% include 'f.peb' %}")
                .and("f.peb", "{{ sit.title }}")
                .said())
        .singleElement()
        .asString()
        .startsWith("f.peb:1:4: `sit` is not known");
  }

  @Test
  void missingComputedAndCircularIncludesAreFound() {
    assertThat(
            Templates.of("home.peb", "{% include 'partials/crad.peb' %}{{ foo() }}")
                .and("day.peb", "{% include day.title %}")
                .and("partials/card.peb", "{% include 'partials/more.peb' %}")
                .and("partials/more.peb", "{% include './card.peb' %}")
                .said())
        .containsExactly(
            "day.peb:1:1: the name of an included template must be written out in quotes"
                + " [dynamic-include] -> write the name as it is, such as include \"card.peb\"",
            "home.peb:1:1: there is no template `partials/crad.peb` [missing-template]"
                + " -> did you mean `partials/card.peb`?"
                + " there are: day.peb, home.peb, partials/card.peb, partials/more.peb",
            "partials/more.peb:1:1: this template includes itself:"
                + " partials/card.peb → partials/more.peb → partials/card.peb [template-cycle]"
                + " -> remove one of the includes");
  }

  @Test
  void aVariableThatALoopSetsIsGoneBehindTheLoop() {
    assertThat(
            Templates.of(
                    "home.peb",
                    "{% for i in 1..3 %}{% set a = i %}{% endfor %}{{ a }}{{ loop.index }}")
                .said())
        .hasSize(2);
  }

  @Test
  void textsNumbersAndListsHaveNoComponents() {
    assertThat(Templates.of("home.peb", "{{ site.title.length }}{{ home.newest.size }}").said())
        .containsExactly(
            "home.peb:1:15: `site.title.length` is not known in this template [unknown-variable]",
            "home.peb:1:39: `home.newest.size` is not known in this template [unknown-variable]"
                + " -> there are: [0], | first, | last, | length");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ article.image | default('') }}{{ nothing | default('x') }}",
        "{% if article.extra.mood is defined and maybe is defined %}{{ maybe.x }}{% endif %}",
        "{{ article.extra.a.b[3].c }}{{ article.extra['x'] | default(1) }}",
        "{% for entry in article.extra %}{{ entry.key }}{{ entry.value.x }}{% endfor %}",
        "{% if article.hasImage and article.image.alt is not empty %}{% endif %}",
        "{% if not article.hasImage or article.image.alt is empty %}{% endif %}",
        "{% if not article.hasImage %}-{% else %}{{ article.image.url }}{% endif %}",
        "{% if article.image is not null %}{{ article.image.url }}{% endif %}",
        "{% if article.image is null %}-{% else %}{{ article.image.url }}{% endif %}",
        "{% if article.image != null %}{{ article.image.url }}{% endif %}",
        "{% if article.hasImage == true %}{{ article.image.url }}{% endif %}",
        "{% if article.hasImage == false %}{% else %}{{ article.image.url }}{% endif %}",
        "{{ article.hasImage ? article.image.url : '' }}",
        "{{ (article.hasImage ? article.image.url : '') | upper }}",
        "{% set pic = article.image %}{% if article.hasImage %}{{ pic.url }}{% endif %}",
        "{% set show = article.hasImage and true %}{% if show %}{{ article.image.url }}{% endif %}",
        "{% if article.hasPrevious %}{% elseif article.hasNext %}{{ article.next.url }}{% endif %}",
        "{% for c in article.related %}{% if c.hasImage %}{{ c.image.url }}{% endif %}{% endfor %}",
        "{% if (article.related | first).hasImage %}{{ (article.related|first).image.url }}{%endif%}",
        "{% if article.related[0].hasImage %}{{ article.related[0].image.url }}{% endif %}",
        "{% for c in article.related | slice(0, 2) | reverse %}{{ c.title }}{% endfor %}",
        "{% for i in range(1, 3) %}{{ loop.index }}{{ loop.first ? i : loop.last }}{% endfor %}",
        "{% for i in 1..3 %}{{ loop.length }}{{ loop.revindex }}{{ i }}{% else %}-{% endfor %}",
        "{% for x in [1, 'a', article] %}{{ x.any.thing }}{% endfor %}",
        "{% set m = {'a': article, 'b': {'c': 1}} %}{{ m.a.title }}{{ m.b.c }}",
        "{% set last = '' %}{% for c in article.related %}{% if last != c.date.day %}"
            + "{% set last = c.date.day %}{% endif %}{{ last }}{% endfor %}",
        "{% set n = 0 %}{% for c in article.tags %}{% set n = n + 1 %}{% endfor %}"
            + "{% if n > 2 and n is even %}{{ n * 2 - 1 }}{% endif %}",
        "{% if article.words %}{% set a = 1 %}{% else %}{% set a = article %}{% endif %}{{ a.x }}",
        "{% for c in article.tags %}{% if not loop.first and seen.text == c.text %}{% endif %}"
            + "{% set seen = c %}{% endfor %}",
        "{% if article.kicker %}{{ article.kicker }}{% endif %}{% if article.tags | length %}{% endif %}",
        "{% if article.tags contains 'x' or article.title equals 'y' %}{% endif %}",
        "{{ 'a' ~ article.title ~ 1 }}{{ \"x #{article.title} y\" }}{{ -article.words + 1 }}",
        "{{ words.by }}{{ words['home'] | fill(article.words) }}{{ words[article.kind] }}",
        "{{ max(1, article.words) }}{{ asset('style.css') }}{{ asset(article.extra.css) }}",
        "{{ article.title | replace({'a': 'b'}) | slice(0, 1) | escape(strategy='html') | raw }}",
        "{% macro m(a, b=2) %}{{ a.x }}{{ b }}{{ m(a, b=b) }}{% endmacro %}{{ m(article, b=3) }}",
        "{% import 'lib.peb' as lib %}{{ lib.tag(article.tags[0]) }}",
        "{% from 'lib.peb' import tag as label %}{{ label(article) }}",
        "{% import 'lib.peb' %}{{ tag(article) }}",
        "{% include 'part.peb' with {'card': article, 'big': true} %}",
        "{% embed 'frame.peb' with {'t': article.title} %}{% block in %}{{ t }}{{ article.words }}"
            + "{% endblock %}{% endembed %}",
        "{% autoescape false %}{{ article.body }}{% endautoescape %}{{ article.body.html }}",
        "{% cache 'k' %}{{ site.title }}{% endcache %}{% parallel %}{{ page.url }}{% endparallel %}",
        "{% filter upper | trim %}{{ article.title }}{% endfilter %}{% flush %}",
        "{# {{ nothing }} #}{% verbatim %}{{ nothing }}{% if %}{% endverbatim %}",
        "{% block a %}{{ article.title }}{% endblock %}{{ block('a') }}",
        "{{ locale }}{{ article.updated is null }}{{ article.date.full }}",
        "{{- article.title -}}{%- if nothing | default(false) -%}{%- endif -%}",
        "{% set article = article.section %}{{ article.text }}",
        "{% if article.authors is not empty %}{% set person = article.authors | first %}"
            + "{{ person.hasImage ? person.image.url : person.initials }}{% endif %}",
      })
  void whatIsValidIsNotReported(String text) {
    Templates templates =
        Templates.of("article.peb", text)
            .andBuiltIn("lib.peb", "{% macro tag(t) %}{{ t.text }}{{ t.nope }}{% endmacro %}")
            .andBuiltIn("part.peb", "{% if big and card.hasImage %}{{ card.image.url }}{% endif %}")
            .andBuiltIn("frame.peb", "<i>{% block in %}{{ t }}{% endblock %}</i>");

    assertThat(templates.said()).isEmpty();
  }
}
