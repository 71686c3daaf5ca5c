package warta.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateRendererTest {

  @Test
  void escapesWhateverIsPrinted() {
    Map<String, Object> extra =
        Map.of("text", "<b>", "count", 7, "large", 5_000_000_000L, "real", 1.5, "yes", true);
    assertThat(
            Templates.of(
                    "page.peb",
                    "{{ document.extra.text }} {{ document.extra.count }} {{ document.extra.large }}"
                        + " {{ document.extra.real }} {{ document.extra.yes }}"
                        + " {{ document.extra.count | escape('js') }}")
                .rendered(extra))
        .hasValue("&lt;b&gt; 7 5000000000 1.5 true 7");
  }

  @Test
  void loadsTemplatesWithoutAWordOfTheirFaults() {
    Templates templates =
        Templates.of("page.peb", "{% include 'part.peb' %}").and("part.peb", "{% if %}");
    TemplateRenderer renderer =
        new TemplateRenderer(templates.set(), Map.of(), InlineBlocks.NONE, "id");
    renderer.load("page.peb");
    renderer.load("none.peb");
    assertThat(templates.saidWhileRendering(Map.of())).hasSize(1);
  }
}
