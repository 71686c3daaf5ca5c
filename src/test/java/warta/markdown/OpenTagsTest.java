package warta.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warta.markdown.MarkdownOptions.HtmlPolicy;

class OpenTagsTest {

  @Test
  void aTagInAParagraphEndsWithIt() {
    assertThat(unclosed("Harga <b>beras.\n\nNaik</b> lagi.\n"))
        .containsExactly("unclosed-html a.md:1:7 {end=</b>, tag=<b>}");
  }

  @Test
  void aBlockThatIsNeverClosedIsFoundAcrossParagraphs() {
    assertThat(unclosed("<div>\n\nSatu.\n\n<aside>\n\nDua.\n\n</aside>\n"))
        .containsExactly("unclosed-html a.md:1:1 {end=</div>, tag=<div>}");
  }

  @Test
  void whatItsParentClosesIsFound() {
    assertThat(unclosed("<div><b>Satu</div>\n"))
        .containsExactly("unclosed-html a.md:1:6 {end=</b>, tag=<b>}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harga <b>beras</b> <br> <img src=\"a.png\" alt=\"\">.\n",
        "<details>\n<summary>Lihat</summary>\n\nIsi.\n\n</details>\n",
        "<ul><li>Satu<li>Dua</ul>\n",
        "<table><tr><td>1<td>2</table>\n",
        "<div title=\"a > <b>\">Isi</div>\n",
        "<!-- <b> -->\n",
        "`<b>` dan \\<b>\n",
        "<DIV>Isi</div>\n",
        "Isi</b>\n"
      })
  void whatIsClosedOrNeedsNoEndIsRight(String text) {
    assertThat(unclosed(text)).isEmpty();
  }

  @Test
  void whatIsRemovedNeedsNoEnd() {
    assertThat(unclosed("<form>\n\nIsi.\n")).isEmpty();
  }

  @Test
  void trustedHtmlIsFollowedToo() {
    MarkdownOptions trusted = new MarkdownOptions(HtmlPolicy.TRUSTED, true, true);
    assertThat(Rendering.complaints(Rendering.render("<form>\n\nIsi <b>x.\n", trusted)))
        .containsExactly(
            "unclosed-html a.md:3:5 {end=</b>, tag=<b>}",
            "unclosed-html a.md:1:1 {end=</form>, tag=<form>}");
  }

  @Test
  void manyOpenTagsAreSaidBrieflyAndSoon() {
    String text = "<div>\n" + "<div ".repeat(9_000) + "\n" + "<b>".repeat(9_000) + "\n";
    Assertions.assertTimeout(
        Duration.ofSeconds(10), () -> assertThat(unclosed(text)).hasSizeLessThanOrEqualTo(20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<b>|</i>", "<div ><|</p", "<script></script>|<i", "<!--|<b>"})
  void awkwardHtmlIsReadInGoodTime(String halves) {
    String[] half = halves.split("\\|");
    String text = "<div>\n" + half[0].repeat(20_000) + half[1].repeat(20_000) + "\n";
    MarkdownOptions trusted = new MarkdownOptions(HtmlPolicy.TRUSTED, true, true);
    Assertions.assertTimeout(Duration.ofSeconds(10), () -> Rendering.render(text, trusted));
  }

  private static List<String> unclosed(String text) {
    return Rendering.complaints(Rendering.render(text)).stream()
        .filter(line -> line.startsWith("unclosed-html"))
        .toList();
  }
}
