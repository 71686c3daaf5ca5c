package warta.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warta.markdown.MarkdownOptions.HtmlPolicy;

class NewsroomTest {

  @Test
  void opensInsideTheFirstParagraphAndMarksTheEndOfEachBlock() {
    assertThat(Rendering.html("Satu.\n\n> Dua.\n\nTiga.\n"))
        .isEqualTo(
            """
            <p>⟨opening⟩Satu.</p>
            ⟨1⟩<blockquote>
            <p>Dua.</p>
            </blockquote>
            ⟨1⟩<p>Tiga.</p>
            ⟨2⟩\
            """);
  }

  @Test
  void opensBeforeATextThatBeginsWithSomethingElse() {
    assertThat(Rendering.html("- a\n")).startsWith("⟨opening before⟩<ul>");
    assertThat(Rendering.html("![a](b.jpg)\n\nc")).startsWith("⟨opening before⟩⟨figure b.jpg 'a'⟩");
    assertThat(Rendering.html("")).isEqualTo("⟨opening before⟩");
  }

  @Test
  void definitionsAreNoBlocks() {
    assertThat(Rendering.html("[a]: b.md\n\n[a] c\n\n[^1]: unused\n"))
        .isEqualTo("<p>⟨opening⟩⟨0 b.md⟩a⟨/0⟩ c</p>\n⟨1⟩");
  }

  @Test
  void headingsGetUniqueIds() {
    assertThat(Rendering.html("## Apa & *siapa*?\n## Apa siapa\n## اردو\n"))
        .contains("<h2 id=\"apa-siapa\">Apa &amp; <em>siapa</em>?⟨#apa-siapa⟩</h2>")
        .contains("<h2 id=\"apa-siapa-2\">Apa siapa⟨#apa-siapa-2⟩</h2>")
        .contains("<h2 id=\"section\">");
  }

  @Test
  void writtenIdsWinOverMadeOnes() {
    assertThat(Rendering.html("# Satu\n# Dua {#satu .besar lang=id}\n"))
        .contains("<h1 id=\"satu-2\">Satu")
        .contains("<h1 id=\"satu\" class=\"besar\" lang=\"id\">Dua⟨#satu⟩</h1>");
  }

  @Test
  void attributesBelongToWhatTheyFollow() {
    assertThat(Rendering.html("a *b*{lang=en} [c](d){.e} `f`{.g}\n"))
        .contains("<em lang=\"en\">b</em> ⟨0 d class=\"e\"⟩c⟨/0⟩ <code class=\"g\">f</code></p>");
    assertThat(Rendering.html("a {.b}\n")).contains("<p class=\"b\">⟨opening⟩a</p>");
    assertThat(Rendering.html("- a {.b}\n")).contains("<li class=\"b\">a</li>");
    assertThat(Rendering.html("> a\n\n{.b #c}\n")).contains("<blockquote id=\"c\" class=\"b\">");
    assertThat(Rendering.html("![a](b.jpg){.c}\n")).contains("⟨figure b.jpg 'a' class=\"c\"⟩");
  }

  @Test
  void bracesWithWordsAreText() {
    assertThat(Rendering.html("Kata {tahun} ini {x}\n"))
        .contains("<p>⟨opening⟩Kata {tahun} ini {x}</p>");
  }

  @Test
  void otherAttributesAreRemovedWithAWarning() {
    RenderedText rendered = Rendering.render("a *b*{onclick=c() style=\"d\" .e}\n");
    assertThat(Rendering.visible(rendered.body())).contains("<em class=\"e\">b</em>");
    assertThat(Rendering.complaints(rendered))
        .containsExactly("removed-html a.md:1:7 {tags=onclick, style}");
  }

  @Test
  void anImageAloneStandsWithoutParagraph() {
    assertThat(Rendering.html("a\n\n![b \"c\"](d.jpg \"E\")\n\nf ![](g.png)\n"))
        .isEqualTo(
            """
            <p>⟨opening⟩a</p>
            ⟨1⟩⟨figure d.jpg 'b "c"' 'E'⟩
            ⟨1⟩<p>f ⟨image g.png ''⟩</p>
            ⟨2⟩\
            """);
  }

  @Test
  void tablesScroll() {
    assertThat(Rendering.html("| a | b | c |\n|---|--:|:-:|\n| 1 | *2* |\n"))
        .isEqualTo(
            """
            ⟨opening before⟩<div class="table-scroll" role="region" tabindex="0" aria-label="⟨table⟩">
            <table>
            <thead>
            <tr>
            <th scope="col">a</th>
            <th scope="col" class="align-right">b</th>
            <th scope="col" class="align-center">c</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td>1</td>
            <td class="align-right"><em>2</em></td>
            <td></td>
            </tr>
            </tbody>
            </table>
            </div>
            ⟨0⟩\
            """);
  }

  @Test
  void footnotesAreNumberedByTheirFirstReference() {
    assertThat(Rendering.html("a[^x] b[^y] c[^x] d[^z]\n\n[^y]: Y\n[^x]: X\n[^w]: W\n"))
        .isEqualTo(
            """
            <p>⟨opening⟩a<sup class="footnote-ref" id="fnref-1"><a href="#fn-1">1</a></sup>\
             b<sup class="footnote-ref" id="fnref-2"><a href="#fn-2">2</a></sup>\
             c<sup class="footnote-ref" id="fnref-1-2"><a href="#fn-1">1</a></sup> d[^z]</p>
            ⟨1⟩<section class="footnotes" aria-label="⟨footnotes⟩">
            <ol>
            <li id="fn-1">
            <p>X <a class="footnote-back" href="#fnref-1" aria-label="⟨footnoteBack⟩">↩</a>\
             <a class="footnote-back" href="#fnref-1-2" aria-label="⟨footnoteBack⟩">↩<sup>2</sup></a></p>
            </li>
            <li id="fn-2">
            <p>Y <a class="footnote-back" href="#fnref-2" aria-label="⟨footnoteBack⟩">↩</a></p>
            </li>
            </ol>
            </section>
            """);
  }

  @Test
  void headingsAndFootnotesShareNoId() {
    assertThat(Rendering.html("# Fn 1\n\na[^1]\n\n[^1]: b\n"))
        .contains("<h1 id=\"fn-1\">")
        .contains("<a href=\"#fn-1-2\">1</a>")
        .contains("<li id=\"fn-1-2\">");
  }

  @Test
  void codeIsWrittenWithItsLanguage() {
    assertThat(Rendering.html("``` java x\na < b\n```\n"))
        .contains("<pre><code class=\"language-java\">a &lt; b\n</code></pre>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://a.id/b.              | ⟨0 https://a.id/b⟩https://a.id/b⟨/0⟩.
          (http://a.id/b_(c))          | (⟨0 http://a.id/b_(c)⟩http://a.id/b_(c)⟨/0⟩)
          www.a.id/?b=c&d;             | ⟨0 http://www.a.id/?b=c⟩www.a.id/?b=c⟨/0⟩&amp;d;
          www.a.id                     | ⟨0 http://www.a.id⟩www.a.id⟨/0⟩
          https://a                    | https://a
          https://a_b.id               | https://a_b.id
          xhttps://a.id                | xhttps://a.id
          [www.a.id](b)                | ⟨0 b⟩www.a.id⟨/0⟩
          `www.a.id`                   | <code>www.a.id</code>
          *www.a.id*                   | <em>⟨0 http://www.a.id⟩www.a.id⟨/0⟩</em>
          https://a.id/b\\_c           | ⟨0 https://a.id/b_c⟩https://a.id/b_c⟨/0⟩
          javascript://www.a.id        | javascript://www.a.id
          """)
  void bareAddressesBecomeLinks(String text, String html) {
    assertThat(Rendering.html(text)).isEqualTo("<p>⟨opening⟩" + html + "</p>\n⟨1⟩");
  }

  @Test
  void autolinksAreHoles() {
    assertThat(Rendering.html("<https://a.id/ä> <b@c.id>\n"))
        .contains("⟨0 https://a.id/ä⟩https://a.id/ä⟨/0⟩ ⟨1 mailto:b@c.id⟩b@c.id⟨/1⟩");
  }

  @Test
  void targetsAreUnescaped() {
    assertThat(Rendering.html("[a](b\\_c&amp;d%20ä.md \"&quot;e\\*\")\n"))
        .contains("⟨0 b_c&d%20ä.md '\"e*'⟩a⟨/0⟩");
  }

  @Test
  void escapedHtmlIsShown() {
    MarkdownOptions escape = new MarkdownOptions(HtmlPolicy.ESCAPE, false, true);
    assertThat(Rendering.html("a <b>c</b>\n\n<div>\nd\n</div>\n", escape))
        .contains("a &lt;b&gt;c&lt;/b&gt;</p>")
        .contains("<p>&lt;div&gt;\nd\n&lt;/div&gt;</p>");
  }

  @Test
  void trustedHtmlStaysButItsMarkdownLinksAreStillFiltered() {
    MarkdownOptions trusted = new MarkdownOptions(HtmlPolicy.TRUSTED, false, true);
    assertThat(Rendering.html("<script>a</script>\n\n[b](javascript:c)\n", trusted))
        .contains("<script>a</script>")
        .contains("<p>b</p>");
  }

  @Test
  void lineEndsOfAllKindsMeanTheSame() {
    String unix = "a\nb\n\n- c\n- d\n\n```\ne\n```\n\n|f|\n|-|\n|g|\n";
    assertThat(Rendering.html(unix.replace("\n", "\r\n"))).isEqualTo(Rendering.html(unix));
    assertThat(Rendering.html(unix.replace("\n", "\r"))).isEqualTo(Rendering.html(unix));
  }

  @Test
  void whatNoPageCanHoldIsDropped() {
    assertThat(
            Rendering.html(
                "a\u0007b `c\u0001d`\n\n    e\u007ff\n\n<b title=\"g&#7;h\">i&#7;j</b>\n"))
        .isEqualTo(
            "<p>⟨opening⟩ab <code>cd</code></p>\n⟨1⟩<pre><code>ef\n</code></pre>\n⟨1⟩"
                + "<p><b title=\"gh\">i\ufffdj</b></p>\n⟨2⟩");
    assertThat(Rendering.html("a&#7;b&#x85;c&#xfdd0;")).contains("a\ufffdb\ufffdc\ufffd");
  }

  @Test
  void nulBecomesTheReplacementCharacter() {
    assertThat(Rendering.html("a\0b `c\0d`\n")).contains("a\ufffdb <code>c\ufffdd</code>");
  }
}
