package warta.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import warta.diagnostic.Diagnostic;
import warta.text.Fingerprint;
import warta.text.SourceText;

class TemplateSetTest {

  @Test
  void countsAllThatATemplateUsesAtAnyDepth() {
    Fingerprint before = page("{% include 'b.peb' %}", "{% extends \"c.peb\" %}", "c");
    assertThat(page("{% include 'b.peb' %}", "{% extends \"c.peb\" %}", "c")).isEqualTo(before);
    assertThat(page("{% include 'b.peb' %}", "{% extends \"c.peb\" %}", "C")).isNotEqualTo(before);
  }

  @Test
  void doesNotCountWhatItDoesNotUse() {
    assertThat(page("a", "b", "c")).isEqualTo(page("a", "B", "C"));
  }

  @Test
  void findsAllWaysToUseATemplate() {
    for (String tag :
        List.of(
            "{% include \"b.peb\" %}",
            "{%- include 'b.peb' -%}",
            "{% include \"b.peb\" with {\"x\": 1} %}",
            "{% extends \"b.peb\" %}",
            "{% import \"b.peb\" %}",
            "{% import \"b.peb\" as m %}",
            "{% from \"b.peb\" import m %}",
            "{% embed \"b.peb\" %}{% endembed %}",
            "{%\n  include\n  \"b.peb\"\n%}",
            "{% include \"./b.peb\" %}")) {
      assertThat(page(tag, "b", "c")).as(tag).isNotEqualTo(page(tag, "B", "c"));
    }
  }

  @Test
  void readsNoTagsInCommentsAndVerbatimParts() {
    assertThat(faults("{# {% include \"x.peb\" %} #}")).isEmpty();
    assertThat(faults("{% verbatim %}{% include y %}{% endverbatim %}")).isEmpty();
  }

  @Test
  void reportsWhatIsMissingComputedOrCircular() {
    assertThat(faults("{% include \"x.peb\" %}")).containsExactly("missing-template a.peb:1:1");
    assertThat(faults("ab {% include name %}")).containsExactly("dynamic-include a.peb:1:4");
    assertThat(faults("{% include \"a\" + \".peb\" %}"))
        .containsExactly("dynamic-include a.peb:1:1");
    assertThat(faults("\n{% include \"a.peb\" %}")).containsExactly("template-cycle a.peb:2:1");
  }

  @Test
  void knowsTheAssetsThatStandInPagesAlone() {
    String inline = "{{ inlineStyle('a.css') }}{{ inlineScript(name=\"b.js\") }}";
    assertThat(onlyInlined(inline)).containsExactly("a.css", "b.js");
    assertThat(onlyInlined(inline + "{{ asset('a.css') }}")).containsExactly("b.js");
    assertThat(onlyInlined(inline + "{# {{ asset(x) }} #}")).hasSize(2);
    assertThat(onlyInlined(inline + "{{ asset(x) }}")).isEmpty();
    assertThat(onlyInlined(inline + "{{ asset('a' + x) }}")).isEmpty();
    assertThat(onlyInlined("{{ inlineStyle ( name = 'a.css' ) }}")).containsExactly("a.css");
    assertThat(onlyInlined("{{ inlineStyle(x) }}{{ inlineStyle('a.css') }}")).hasSize(1);
    assertThat(onlyInlined("{{ myinlineStyle('a.css') }}{{ inlineStyles('a.css') }}")).isEmpty();
    assertThat(onlyInlined("{% verbatim %}{{ inlineStyle('a.css') }}{% endverbatim %}")).isEmpty();
  }

  private static Set<String> onlyInlined(String template) {
    return new TemplateSet(List.of(source("a.peb", template))).onlyInlined();
  }

  private static Fingerprint page(String a, String b, String c) {
    return new TemplateSet(List.of(source("a.peb", a), source("b.peb", b), source("c.peb", c)))
        .fingerprint("a.peb");
  }

  private static List<String> faults(String text) {
    List<String> said = new ArrayList<>();
    new TemplateSet(List.of(source("a.peb", text)))
        .check((Diagnostic fault) -> said.add(fault.rule().id() + " " + fault.location()));
    return said;
  }

  private static TemplateSource source(String name, String text) {
    return new TemplateSource(name, new SourceText(name, text), false);
  }
}
