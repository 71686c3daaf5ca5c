package warta.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warta.text.SourceText;

class BodyFactsTest {

  private static BodyFacts facts(String text) {
    return Rendering.render(text).facts();
  }

  @Test
  void knowsHeadingsAndAnchors() {
    BodyFacts facts = facts("a\n\n## B *c*\n\nd\n===\n\ne *f*{#g}[^1]\n\n[^1]: h\n");
    assertThat(facts.headings())
        .containsExactly(
            new BodyFacts.Heading(2, "b-c", "B c", new Body.Place(3, 1, 8)),
            new BodyFacts.Heading(1, "d", "d", new Body.Place(5, 1, 1)));
    assertThat(facts.anchors()).containsExactly("b-c", "d", "g", "fn-1", "fnref-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void placesAreThoseInTheFile(String lineEnd) {
    String front = "---\ntitle: a\n---\n".replace("\n", lineEnd);
    String body = "b\n\n> - c [d](e.md) ![](f.png)\n\n\t[g](h)\n\n[x](javascript:y)\n";
    SourceText source = new SourceText("a.md", front + body.replace("\n", lineEnd));
    RenderedText rendered = new MarkdownRenderer(Rendering.NEWSROOM).render(source, front.length());
    assertThat(rendered.facts().links())
        .containsExactly(new BodyFacts.LinkUse("e.md", new Body.Place(6, 7, 9)));
    assertThat(rendered.facts().images())
        .containsExactly(new BodyFacts.ImageUse("f.png", false, new Body.Place(6, 17, 10)));
    assertThat(Rendering.complaints(rendered))
        .containsExactly("unsafe-url a.md:10:1 {target=javascript:y}");
  }

  @Test
  void placesAreThoseInTheFileWhateverWasDroppedBefore() {
    BodyFacts facts = facts("\u0007a\u001b\n\n\u0007b \u0007[c\u0007](d.md) \u0085[e](f.md)\n");
    assertThat(facts.links())
        .containsExactly(
            new BodyFacts.LinkUse("d.md", new Body.Place(3, 5, 9)),
            new BodyFacts.LinkUse("f.md", new Body.Place(3, 17, 9)));
  }

  @Test
  void placesAreFoundSoonHoweverMuchWasDropped() {
    String text = ("\u0007".repeat(400) + "[a](b.md)\n\n").repeat(2_000);
    assertTimeout(
        Duration.ofSeconds(20),
        () ->
            assertThat(facts(text).links())
                .hasSize(2_000)
                .last()
                .isEqualTo(new BodyFacts.LinkUse("b.md", new Body.Place(3_999, 401, 9))));
  }

  @Test
  void rawLinksAndImagesAreKnownToo() {
    BodyFacts facts = facts("a <a href=\"b.md\">c</a> <img src='d.png' alt='e'>\n");
    assertThat(facts.links())
        .containsExactly(new BodyFacts.LinkUse("b.md", new Body.Place(1, 12, 4)));
    assertThat(facts.images())
        .containsExactly(new BodyFacts.ImageUse("d.png", true, new Body.Place(1, 34, 5)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          anak-anak makan                    | 2
          1.000 orang; 50 %                  | 3
          a*b*c `d e` [f](https://g.id)      | 4
          a—b–c – d                          | 4
          ### Judul \\n\\n- butir\\n- butir  | 3
          ![alt](b.jpg)                      | 0
          <b>a</b> <i>b</i>                  | 2
          <div>a b</div>                     | 2
          &amp; &lt; * *                     | 0
          """)
  void countsWords(String text, int words) {
    assertThat(facts(text.replace("\\n", "\n")).words()).isEqualTo(words);
  }

  @Test
  void excerptIsTheFirstParagraphAsText() {
    assertThat(facts("# a\n\n![b](c)\n\nD *e*\n[f](g) `h`\n\ni\n").excerpt())
        .isEqualTo("D e\nf h".replace('\n', ' '));
    assertThat(facts("- a\n").excerpt()).isEmpty();
    assertThat(facts("a <b>b</b><script>c</script>[^1]\n\n[^1]: d").excerpt()).isEqualTo("a b");
  }

  @Test
  void longExcerptsAreCutBetweenWords() {
    String excerpt = facts("kata, ".repeat(100)).excerpt();
    assertThat(excerpt).hasSizeLessThanOrEqualTo(300).endsWith("kata…").hasSizeGreaterThan(280);
    assertThat(facts("x".repeat(400)).excerpt()).hasSize(300).endsWith("x…");
  }
}
