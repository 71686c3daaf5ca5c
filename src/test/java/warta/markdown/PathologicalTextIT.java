package warta.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warta.diagnostic.Messages;
import warta.markdown.MarkdownOptions.HtmlPolicy;
import warta.text.SourceText;

class PathologicalTextIT {

  private static final int BLOCK = InlineGuard.MAX_LENGTH;
  private static final int TEXT = TextGuard.MAX_LENGTH;
  private static final MarkdownRenderer RENDERER =
      new MarkdownRenderer(new MarkdownOptions(HtmlPolicy.SAFE, true, true));

  /** Pieces that once made some Markdown parser quadratic, repeated up to what is accepted. */
  private static final List<String> HAZARDS =
      List.of(
          "[a](b) ",
          "[a] ",
          "[",
          "[a",
          "]",
          "![a](b) ",
          "![",
          "](b)",
          "[a](<b",
          "[a](b \"",
          "[a](",
          "*a_ ",
          "*a_",
          "*",
          "_",
          "a**b",
          "a* ",
          "*a ",
          "*a **a ",
          "*a* ",
          "**a *b ",
          "~~a ",
          "a~~ ~~a",
          "`",
          "` ``",
          "`a``b",
          "<",
          "<a ",
          "<a b=\"",
          "<b>",
          "<b>a",
          "<a href=x>a ",
          "<i class=x><b>",
          "</b>",
          "<!-- a ",
          "<? a ",
          "<!A ",
          "<![CDATA[ ",
          "<table>",
          "<td>",
          "<script>",
          "<textarea>",
          "&",
          "&a;",
          "&amp;",
          "{",
          "{a ",
          "{a=\"",
          "x {.a} ",
          "{.a}",
          "a[^1] ",
          "|",
          "|a",
          "| a |\n",
          "|-",
          "a\n",
          "[a]: x\n",
          "| [a](b) |\n",
          "> a\n",
          "- a\n",
          "1. a\n",
          "  a  \n",
          "\\",
          "\\*",
          "# a\n",
          "a\n=\n",
          "=\n",
          "-a\n",
          "#a\n",
          "```\na\n```\n",
          "    a\n",
          "\ta",
          " ",
          "https://a.bc/d ",
          "https://a.bc/).",
          "www.",
          "www.a.",
          "\"a' ",
          "--",
          "- ",
          "* ",
          ">",
          "\r",
          "\0",
          "é",
          "\ud83d\ude00",
          "a-",
          "'",
          ".");

  /** The same between blocks, up to the longest text. */
  private static final List<String> BLOCK_HAZARDS =
      List.of(
          "a\n\n",
          "[a](b)\n\n",
          "# a\n",
          "# a\n\n",
          "> a\n\n",
          "- a\n\n",
          "- a\n\n  b\n\n",
          "\n",
          "    a\n\n",
          "    a\n",
          "<div>\n\n",
          "<b>\n\n",
          "<b>a\n\n",
          "<i id=x>\n\na\n\n",
          "<table>\n\n",
          "```\n",
          "```\na\n```\n",
          "[^1]: a\n\n",
          "a[^1]\n\n",
          "|a|\n|-|\n|b|\n\n",
          "***\n",
          "[a]: b\n\n",
          "![a](b)\n\n",
          "{.a}\n\n",
          "# a {#b}\n\n",
          "<!--\n\n",
          "<p>\n\n");

  @TestFactory
  Stream<DynamicTest> everyHazardEndsSoon() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String hazard : HAZARDS) {
      tests.add(test("a block of " + hazard, fill(hazard, BLOCK)));
      tests.add(test("a small block of " + hazard, fill(hazard, 1_900 * hazard.length())));
    }
    for (String hazard : List.of("[", "|a|\n", "> a\n", "- a\n", "a\n=\n", "    a\n", "<b>\n\n")) {
      tests.add(test("fenced " + hazard, "```\n" + fill(hazard, TEXT - 100)));
    }
    for (String hazard : BLOCK_HAZARDS) {
      tests.add(test("a text of " + hazard, fill(hazard, TEXT)));
      tests.add(test("a smaller text of " + hazard, fill(hazard, TEXT / 8)));
    }
    tests.add(test("nested brackets", "[".repeat(1_900) + "a" + "]".repeat(1_900)));
    tests.add(test("nested links", "[".repeat(1_900) + "a" + "](b)".repeat(1_900)));
    tests.add(test("nested images", "![".repeat(1_900) + "a" + "](b)".repeat(1_900)));
    tests.add(test("a long angle address", "[a](<" + "b".repeat(60_000) + ">)"));
    tests.add(test("a long autolink", "<https://" + "b".repeat(60_000) + ">"));
    tests.add(test("a long label", "[" + "a".repeat(60_000) + "]: b"));
    tests.add(test("a long tag", "<a " + "b=\"c\" ".repeat(10_000) + ">"));
    tests.add(test("quotes", ">".repeat(2_000) + "a"));
    tests.add(test("list markers", "- ".repeat(2_000) + "a"));
    tests.add(test("stairs", stairs("- a\n")));
    tests.add(test("quoted stairs", stairs("> - a\n")));
    tests.add(test("100 nested quotes", (">".repeat(100) + "a\n").repeat(600)));
    tests.add(test("100 nested notes", "[^a]: ".repeat(300) + "b"));
    tests.add(test("a wide table", "|a".repeat(10_000) + "|\n" + "|-".repeat(10_000) + "|\n"));
    tests.add(test("a wide and long table", wideTable()));
    tests.add(test("backtick runs of all lengths", backticks()));
    tests.add(test("headings with one name", "# a\n".repeat(50_000)));
    tests.add(test("many definitions", numbered("[a%d]: b\n\n", 19_000)));
    tests.add(test("many notes", numbered("[^%d]: b\n\n", 19_000)));
    tests.add(test("used notes", numbered("a[^%d]\n\n", 9_000) + numbered("[^%d]: b\n\n", 9_000)));
    tests.add(test("open elements", numbered("<b id=a%d>\n\n", 2_000) + "c\n\n".repeat(5_000)));
    return tests.stream();
  }

  @ParameterizedTest
  @CsvSource({
    "1048577, ' ', text-too-large",
    "65537, a, block-too-long",
    "2001, '[', block-too-long",
    "4001, '` ', block-too-long",
    "101, '>', nesting-too-deep",
  })
  void capsAreExact(int count, String piece, String rule) {
    assertThat(RENDERER.render(new SourceText("a.md", piece.repeat(count - 1)), 0).diagnostics())
        .isEmpty();
    RenderedText refused = RENDERER.render(new SourceText("a.md", "\n" + piece.repeat(count)), 1);
    assertThat(refused.body()).isEqualTo(Body.EMPTY);
    assertThat(Rendering.complaints(refused))
        .singleElement()
        .asString()
        .startsWith(rule + " a.md:");
  }

  @Test
  void refusalsNameTheBlock() {
    String text = "---\n---\na\n\n> b\n\n" + "[".repeat(3_000) + "\n";
    RenderedText refused = RENDERER.render(new SourceText("a.md", text), 8);
    assertThat(refused.diagnostics())
        .singleElement()
        .satisfies(
            refusal -> {
              assertThat(refusal.location()).hasToString("a.md:7:1");
              assertThat(Messages.in("en").message(refusal))
                  .isEqualTo(
                      "this paragraph has 3000 `[`, more than the 2000 `[` that are allowed");
            });
  }

  @Test
  void fencedCodeMayBeLong() {
    String code = "[a](b) `c` <d> > - x\n".repeat(40_000);
    RenderedText rendered = RENDERER.render(new SourceText("a.md", "```\n" + code + "```\n"), 0);
    assertThat(rendered.diagnostics()).isEmpty();
  }

  @Test
  void aSmallStackIsSurvived() throws InterruptedException {
    String text = "<a " + "b=\"c\" ".repeat(10_000) + ">";
    AtomicReference<RenderedText> result = new AtomicReference<>();
    Runnable render = () -> result.set(RENDERER.render(new SourceText("a.md", text), 0));
    Thread thread = new Thread(null, render, "small stack", 256 << 10);
    thread.start();
    thread.join();
    assertThat(result.get()).isNotNull();
  }

  private static DynamicTest test(String name, String text) {
    String shown = name.replaceAll("\\p{Cntrl}", "¶");
    return DynamicTest.dynamicTest(
        shown, () -> assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertEnds(text)));
  }

  private static void assertEnds(String text) throws InterruptedException {
    AtomicReference<RenderedText> result = new AtomicReference<>();
    Runnable render = () -> result.set(RENDERER.render(new SourceText("a.md", text), 0));
    Thread thread = new Thread(null, render, "big stack", 64 << 20);
    thread.setDaemon(true);
    long start = System.nanoTime();
    thread.start();
    thread.join();
    long millis = (System.nanoTime() - start) / 1_000_000;
    if (Boolean.getBoolean("warta.timings") && millis > 500) {
      System.out.println(millis + " ms for " + text.substring(0, 20).replace('\n', '¶'));
    }
    assertThat(result.get()).isNotNull();
  }

  private static String fill(String piece, int length) {
    return piece.repeat(length / piece.length());
  }

  private static String stairs(String step) {
    StringBuilder out = new StringBuilder();
    IntStream.range(0, 400).forEach(i -> out.append("  ".repeat(i)).append(step));
    return out.toString();
  }

  private static String numbered(String format, int count) {
    StringBuilder out = new StringBuilder();
    IntStream.range(0, count).forEach(i -> out.append(format.replace("%d", Integer.toString(i))));
    return out.toString();
  }

  private static String wideTable() {
    String head = "|a".repeat(8_000) + "|\n" + "|-".repeat(8_000) + "|\n";
    return head + "|b|\n".repeat(8_000);
  }

  private static String backticks() {
    StringBuilder out = new StringBuilder();
    IntStream.range(1, 85).forEach(i -> out.append("e").append("`".repeat(i)));
    return out.toString();
  }
}
