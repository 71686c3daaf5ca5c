package warta.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warta.markdown.MarkdownOptions.HtmlPolicy;

class TypographicQuotesTest {

  private static final MarkdownOptions QUOTES = new MarkdownOptions(HtmlPolicy.SAFE, true, true);

  private static String html(String text) {
    return Rendering.html(text, QUOTES).replace("⟨opening⟩", "").replaceAll("⟨\\d+⟩$", "").strip();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '§',
      delimiter = '|',
      textBlock =
          """
          "a"            | “a”
          "a," b 'c'.    | “a,” b ‘c’.
          ("a")          | (“a”)
          "'a' b"        | “‘a’ b”
          Jum'at         | Jum’at
          '90-an         | ’90-an
          *"a"*          | <em>“a”</em>
          "*a*"          | “<em>a</em>”
          **a**'s "b"    | <strong>a</strong>’s “b”
          "`a`"          | “<code>a</code>”
          a -- b         | a – b
          a---b          | a—b
          a----b         | a----b
          a -            | a -
          a...           | a…
          a....          | a....
          1-2            | 1-2
          --"a"          | –“a”
          \\"a\\"        | &quot;a&quot;
          &quot;a        | &quot;a
          `"a" -- b...`  | <code>&quot;a&quot; -- b...</code>
          """)
  void straightBecomesTypographic(String text, String expected) {
    assertThat(html(text)).isEqualTo("<p>" + expected + "</p>");
  }

  @Test
  void addressesAndRawHtmlStay() {
    assertThat(html("[a](b--c...d) <span title=\"e--'f'\">g</span> https://h.id/i--j"))
        .contains("⟨0 b--c...d⟩", "title=\"e--'f'\"", "https://h.id/i--j⟨/");
  }

  @Test
  void captionsHeadingsAndExcerptsAreTypographicToo() {
    RenderedText rendered = Rendering.render("\"a\"\n\n# b's\n\n![c--d](e.png '\"f\"')", QUOTES);
    assertThat(rendered.facts().excerpt()).isEqualTo("“a”");
    assertThat(rendered.facts().headings().get(0).text()).isEqualTo("b’s");
    assertThat(Rendering.visible(rendered.body())).contains("⟨figure e.png 'c–d' '“f”'⟩");
  }

  @Test
  void offByDefaultInPlainMarkdown() {
    assertThat(Rendering.html("\"a\" -- b")).contains("&quot;a&quot; -- b");
  }
}
