package warta.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import warta.markdown.MarkdownOptions.HtmlPolicy;
import warta.text.SourceText;

class RandomTextTest {

  private static final List<String> PIECES =
      List.of(
          "a",
          "b ",
          " ",
          "\n",
          "\n\n",
          "\r\n",
          "\t",
          "    ",
          "*",
          "**",
          "_",
          "~~",
          "`",
          "```",
          "[",
          "]",
          "(",
          ")",
          "![",
          "](",
          "](x)",
          "[^1]",
          "[^1]: ",
          "[a]: ",
          "<",
          ">",
          "<b>",
          "</b>",
          "<a href=x>",
          "</a>",
          "<div>",
          "</div>",
          "<!--",
          "-->",
          "<script>",
          "<p",
          "\"",
          "'",
          "&",
          "&amp;",
          "&#0;",
          "\\",
          "{",
          "}",
          "{#a}",
          "{.b}",
          "{c=d}",
          "#",
          "# ",
          "- ",
          "1. ",
          "> ",
          "|",
          "|-|",
          "---",
          "===",
          "http://",
          "www.",
          "a.id",
          "...",
          "--",
          "\0",
          "\ud83d\ude00",
          "\ud800",
          "é",
          "<table>",
          "<td>",
          "<svg>",
          "<img src=y>",
          "<summary>",
          "<li>");

  @Test
  void noTextMakesTheRendererThrow() {
    List<MarkdownRenderer> renderers =
        List.of(
            new MarkdownRenderer(MarkdownOptions.PLAIN),
            new MarkdownRenderer(new MarkdownOptions(HtmlPolicy.SAFE, true, true)),
            new MarkdownRenderer(new MarkdownOptions(HtmlPolicy.ESCAPE, false, true)));
    Random random = new Random(20241223);
    for (int i = 0; i < 6_000; i++) {
      String text = text(random);
      for (MarkdownRenderer renderer : renderers) {
        assertThatCode(() -> renderer.render(new SourceText("a.md", text), 0))
            .as(text)
            .doesNotThrowAnyException();
      }
    }
  }

  @Test
  void safeTextsAreWellFormedAndTheirIdsUnique() {
    Random random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      String text = text(random);
      RenderedText rendered = Rendering.render(text);
      Set<String> ids = new HashSet<>();
      for (Element element :
          Jsoup.parseBodyFragment(PlainFilling.html(rendered.body())).select("[id]")) {
        assertThat(ids.add(element.id())).as(text).isTrue();
      }
      assertThat(rendered.facts().anchors()).as(text).containsAll(ids).doesNotHaveDuplicates();
      assertLinksPair(rendered.body(), text);
    }
  }

  private static void assertLinksPair(Body body, String text) {
    int open = -1;
    int count = 0;
    for (Body.Part part : body.parts()) {
      if (part instanceof Body.LinkStart start) {
        assertThat(open).as(text).isEqualTo(-1);
        assertThat(start.number()).as(text).isEqualTo(count++);
        open = start.number();
      } else if (part instanceof Body.LinkEnd end) {
        assertThat(end.number()).as(text).isEqualTo(open);
        open = -1;
      }
    }
    assertThat(open).as(text).isEqualTo(-1);
  }

  private static String text(Random random) {
    StringBuilder out = new StringBuilder();
    for (int length = 1 + random.nextInt(40); length > 0; length--) {
      out.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return out.toString();
  }
}
