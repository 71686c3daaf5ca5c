package warta.serve.face;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import warta.text.PolicySource;

class ServedPageTest {

  private static final String HASH = ClientScript.source();

  @Test
  void theScriptStandsAtTheEndAndTheRestStays() {
    String page = "<!DOCTYPE html>\n<body><p>$1 \\ </p></BODY></html>\n";
    assertThat(ServedPage.html(page, "7"))
        .isEqualTo(page.replace("</BODY>", ClientScript.element("7") + "</BODY>"));
    assertThat(ServedPage.html("<p>x", "7")).isEqualTo("<p>x" + ClientScript.element("7"));
  }

  @Test
  void theScriptStandsAtTheEndOfAPageWithLettersThatGrowWhenTheyAreSmall() {
    String page = "<body><p>" + "\u0130stanbul ".repeat(40) + "</p></body></html>";
    assertThat(ServedPage.html(page, "7"))
        .isEqualTo(page.replace("</body>", ClientScript.element("7") + "</body>"));
  }

  @Test
  void itsHashIsThatOfItsText() {
    Document page = Jsoup.parse(ServedPage.html("<body></body>", "7\"8"));
    assertThat(PolicySource.ofInline(page.selectFirst("script").data())).isEqualTo(HASH);
    assertThat(page.selectFirst("script").attr("data-version")).isEqualTo("7\"8");
    assertThat(ClientScript.text()).doesNotContain("\"STYLE\"", "</");
  }

  @Test
  void thePolicyAllowsTheScriptAndNothingElse() {
    assertThat(ServedPage.policy("default-src 'none'; script-src 'self'; connect-src 'self'"))
        .isEqualTo("default-src 'none'; script-src 'self' " + HASH + "; connect-src 'self'");
    assertThat(ServedPage.policy("script-src 'none'; connect-src https://a.example"))
        .isEqualTo("script-src " + HASH + "; connect-src https://a.example 'self'");
    assertThat(ServedPage.policy("default-src 'none'"))
        .isEqualTo("default-src 'none'; script-src " + HASH + "; connect-src 'self'");
    assertThat(ServedPage.policy("frame-ancestors 'self'; upgrade-insecure-requests"))
        .isEqualTo("frame-ancestors 'self'");
  }

  @Test
  void aPolicyOfAPageAllowsTheScriptToo() {
    Document page =
        Jsoup.parse(
            ServedPage.html(
                "<meta http-equiv=\"Content-Security-Policy\""
                    + " content=\"script-src &#39;self&#39;\"><body></body>",
                "1"));
    assertThat(page.selectFirst("meta").attr("content")).isEqualTo("script-src 'self' " + HASH);
  }

  @Test
  void aPhoneShowsPagesOfThisServerAlone() {
    assertThat(frame("/opini/x/?a=\"b")).isEqualTo("/opini/x/?a=\"b");
    assertThat(frame("//jauh.example/")).isEqualTo("/");
    assertThat(frame("/\\jauh.example/")).isEqualTo("/");
    assertThat(frame("/\t/jauh.example/")).isEqualTo("/");
    assertThat(frame("javascript:alert(1)")).isEqualTo("/");
    assertThat(frame("")).isEqualTo("/");
  }

  private static String frame(String page) {
    return Jsoup.parse(PhonePage.html(page, FaceSamples.setting("id")).html())
        .selectFirst("iframe")
        .attr("src");
  }
}
