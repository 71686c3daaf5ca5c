package warta.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warta.markdown.MarkdownOptions.HtmlPolicy;

class HtmlSanitizerTest {

  private static final Set<String> ADDRESSES = Set.of("href", "src", "cite", "action", "data");

  private static void assertSafe(String html) {
    for (Element element : Jsoup.parseBodyFragment(html).body().select("*")) {
      String name = element.normalName();
      assertThat(name.equals("body") || SafeHtml.isAllowed(name))
          .as("<%s> in %s", name, html)
          .isTrue();
      for (Attribute attribute : element.attributes()) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        assertThat(key)
            .as(html)
            .doesNotStartWith("on")
            .isNotEqualTo("style")
            .doesNotContain("warta-hole");
        if (ADDRESSES.contains(key)) {
          String bare = attribute.getValue().replaceAll("[\\p{C}\\p{Z}]", "");
          assertThat(bare.toLowerCase(Locale.ROOT))
              .as(html)
              .doesNotMatch("(javascript|vbscript|data):.*");
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.id/x.js></SCRIPT>",
        "a <script>alert(1)</script> b",
        "<scr<script>ipt>alert(1)</script>",
        "<script\n>alert(1)</script\n>",
        "<script>alert(1)",
        "<img src=x onerror=alert(1)>",
        "<img src=\"x` `<script>alert(1)</script>\"` `>",
        "<img src=javascript:alert(1)>",
        "<img src=data:image/svg+xml;base64,PHN2Zz4=>",
        "<img src=x srcset='javascript:alert(1)'>",
        "<IMG \"\"\"><SCRIPT>alert(1)</SCRIPT>\"\\>",
        "<a href=javascript:alert(1)>x</a>",
        "<a href=\" &#14; javascript:alert(1)\">x</a>",
        "<a href=\"java\nscript:alert(1)\">x</a>",
        "<a href=\"jav&#x09;ascript:alert(1)\">x</a>",
        "<a href=\"&#106;&#97;vascript:alert(1)\">x</a>",
        "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
        "<a href=\"vbscript:x\">x</a>",
        "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
        "<a href=x onclick=alert(1)>x</a>",
        "<a href=x style='background:url(javascript:alert(1))'>x</a>",
        "<svg onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<math href=javascript:alert(1)>x</math>",
        "<iframe src=javascript:alert(1)></iframe>",
        "<iframe srcdoc='<script>alert(1)</script>'>",
        "<object data=javascript:alert(1)></object>",
        "<embed src=javascript:alert(1)>",
        "<form action=javascript:alert(1)><button formaction=javascript:alert(1)>x</button></form>",
        "<input autofocus onfocus=alert(1)>",
        "<details open ontoggle=alert(1)>x</details>",
        "<video><source onerror=alert(1)></video>",
        "<body onload=alert(1)>",
        "<link rel=stylesheet href=javascript:alert(1)>",
        "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
        "<base href=javascript:alert(1)//>",
        "<style>@import 'javascript:alert(1)';</style>",
        "<div style=\"width: expression(alert(1))\">x</div>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<textarea><img src=x onerror=alert(1)></textarea>",
        "<title><img src=x onerror=alert(1)></title>",
        "<xmp><img src=x onerror=alert(1)></xmp>",
        "<template><script>alert(1)</script></template>",
        "<select><option><style></select><script>alert(1)</script></style>",
        "<!--><script>alert(1)</script>-->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?xml version=\"1.0\"?><script>alert(1)</script>",
        "<p title=\"&quot;><script>alert(1)</script>\">x</p>",
        "<q cite=javascript:alert(1)>x</q>",
        "<blockquote cite='javascript:alert(1)'>x</blockquote>",
        "<a warta-hole0=0>x</a><img warta-hole0=1><!--warta-hole0h0-->",
        "<div title=\"\n\n[a](b) \"onmouseover=alert(1)//\n\n",
        "[a](javascript:alert(1))",
        "[a](java&#10;script:alert(1))",
        "[a](&#106;avascript:alert(1))",
        "[a](<java script:alert(1)>)",
        "[a]( javascript&colon;alert(1))",
        "[a][b]\n\n[b]: javascript:alert(1)",
        "<javascript:alert(1)>",
        "![a](javascript:alert(1))",
        "![a](data:image/png;base64,AAAA)",
        "[a](b \"\\\" onclick=alert(1) x=\")",
        "![\" onerror=\"alert(1)](x)",
        "a{onclick=alert(1)} *b*{style=x onload=y}",
        "# a {#\"><script>alert(1)</script>}",
        "``` \"><script>alert(1)</script>\n```",
        "<a href=\"x\"><a href=javascript:alert(1)>y</a></a>",
        "<b><i onclick=x>a</b></i>",
        "<a href='\u0001javascript:alert(1)'>x</a>",
        "<a href='\u200bjavascript:alert(1)'>x</a>",
        "<a href='\u00a0javascript:alert(1)'>x</a>"
      })
  void attacksFail(String attack) {
    assertSafe(Rendering.filled(attack));
    if (!attack.contains("warta-hole")) {
      assertThat(Rendering.filled("<b>x</b> " + attack)).doesNotContain("warta-hole");
    }
    assertSafe(Rendering.filled("<b>x</b>\n\n" + attack + "\n\n<i>y</i>"));
    MarkdownOptions escape = new MarkdownOptions(HtmlPolicy.ESCAPE, true, true);
    assertSafe(PlainFilling.html(Rendering.render(attack, escape).body()));
  }

  @Test
  void proseElementsStay() {
    String html =
        "<p>a <mark>b</mark> <abbr title=\"c\">d</abbr> <time datetime=\"2024-12-23\">e</time>"
            + " H<sub>2</sub>O <ruby>f<rt>g</rt></ruby> <kbd class=\"x\">h</kbd><br><wbr></p>";
    assertThat(Rendering.html(html)).contains(html);
    assertThat(Rendering.render(html).diagnostics()).isEmpty();
  }

  @Test
  void markdownStandsBetweenSplitTags() {
    assertThat(Rendering.html("<details>\n<summary>a</summary>\n\n*b* [c](d)\n\n</details>\n\ne\n"))
        .isEqualTo(
            """
            ⟨opening before⟩<details>
            <summary>a</summary>
            <p><em>b</em> ⟨0 d⟩c⟨/0⟩</p>
            </details>
            ⟨1⟩<p>e</p>
            ⟨2⟩\
            """);
  }

  @Test
  void anUnclosedTagEndsWithItsBlock() {
    assertThat(Rendering.html("a <b>b\n\nc\n"))
        .isEqualTo("<p>⟨opening⟩a <b>b</b></p>\n⟨1⟩<p>c</p>\n⟨2⟩");
    assertThat(Rendering.html("<div>\n\na\n")).endsWith("<p>a</p>\n</div>");
  }

  @Test
  void anUnclosedScriptDoesNotSwallowTheRest() {
    assertThat(Rendering.html("a <textarea>b\n\nc\n")).contains("<p>c</p>");
    assertThat(Rendering.html("a <plaintext>b\n\nc\n")).contains("<p>c</p>");
  }

  @Test
  void removedThingsAreToldOnceAtTheFirstPlace() {
    RenderedText rendered =
        Rendering.render("a\n\nb <span onclick=c>d</span> <font>e</font><script>f</script>\n");
    assertThat(Rendering.visible(rendered.body())).contains("<p>b <span>d</span> e</p>");
    assertThat(Rendering.complaints(rendered))
        .containsExactly("removed-html a.md:3:9 {tags=onclick, <font>, <script>}");
  }

  @Test
  void commentsGoSilently() {
    RenderedText rendered =
        Rendering.render("a <!-- b --> c\n\n<!-- d -->\n\n<b>e</b><!-- f -->\n");
    assertThat(Rendering.visible(rendered.body())).doesNotContain("<!--", "d");
    assertThat(rendered.diagnostics()).isEmpty();
  }

  @Test
  void holesSurvive() {
    String text =
        "<b>a</b> [b](c \"d\")\n\n# e\n\n![f](g.jpg)\n\n|h|\n|-|\n|![i](j)|\n\nk[^1]\n\n[^1]: l\n";
    assertThat(Rendering.html(text).replace("<b>a</b>", "a"))
        .isEqualTo(Rendering.html(text.replace("<b>a</b>", "a")));
  }

  @Test
  void idsStayUnique() {
    String html =
        Rendering.filled("# a\n\n<p id=\"a\">b</p>\n\n<p id=\"c\">d</p> <p id=\"c\">e</p>\n");
    assertThat(html.split("id=\"a\"", -1)).hasSize(2);
    assertThat(html.split("id=\"c\"", -1)).hasSize(2);
  }

  @Test
  void linksDoNotNest() {
    assertThat(Rendering.html("<a href=\"b\">c [d](e)</a>\n")).contains("⟨0 b⟩c ⟨/0⟩⟨1 e⟩d⟨/1⟩");
  }

  @Test
  void aNameLikeTheMarkerIsNoMarker() {
    assertThat(Rendering.html("<b warta-hole0=\"0\">a</b> [b](c)\n"))
        .contains("<b>a</b> ⟨0 c⟩b⟨/0⟩");
  }
}
