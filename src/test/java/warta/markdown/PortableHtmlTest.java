package warta.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PortableHtmlTest {

  private static final String PAGE = "https://example.org/opini/judul/";

  @Test
  void aTextWithFullAddressesStaysAsItIs() {
    String html = "<p>a <a href=\"https://example.com/?a=1&amp;b\">b</a> &lt;i&gt;<br>\n</p>";
    assertThat(PortableHtml.of(html, false, PAGE)).isSameAs(html);
  }

  @Test
  void addressesWithinThePageBecomeFullOnes() {
    assertThat(PortableHtml.of("<p><a href=\"#fn-1\">1</a> &amp; <br>x</p>", false, PAGE))
        .isEqualTo("<p><a href=\"" + PAGE + "#fn-1\">1</a> &amp; <br>x</p>");
    assertThat(PortableHtml.of("<q cite=\"../asal/\">x</q>", false, PAGE))
        .isEqualTo("<q cite=\"https://example.org/opini/asal/\">x</q>");
  }

  @Test
  void whatRunsOrAsksIsLeftOutOfTrustedHtml() {
    assertThat(
            trusted(
                "<script>x()</script><style>p{}</style><form><input></form>"
                    + "<p onclick=\"x()\" style=\"color:red\" id=\"a\">Teks</p>"))
        .isEqualTo("<p id=\"a\">Teks</p>");
  }

  @Test
  void addressesInTrustedHtmlBecomeFullOnes() {
    assertThat(trusted("<img src=\"foto.jpg\" srcset=\"foto.jpg 2x\"><a href=\"/x/\">x</a>"))
        .isEqualTo("<img src=\"" + PAGE + "foto.jpg\"><a href=\"https://example.org/x/\">x</a>");
    assertThat(trusted("<a href=\"javascript :x\">x</a>")).doesNotContain("href=\"javascript");
  }

  @Test
  void aPageWithinThePageBecomesALink() {
    assertThat(trusted("<iframe src=\"https://video.example.com/1\"></iframe><iframe></iframe>"))
        .isEqualTo(
            "<p><a href=\"https://video.example.com/1\">https://video.example.com/1</a></p>");
  }

  private static String trusted(String html) {
    return PortableHtml.of(html, true, PAGE);
  }
}
