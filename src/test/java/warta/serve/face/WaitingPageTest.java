package warta.serve.face;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WaitingPageTest {

  @Test
  void saysThatTheSiteIsBeingReadAndWhichVersionItStandsFor() {
    OwnPage page = WaitingPage.page("x-1", FaceSamples.setting("id"));
    assertThat(page.html())
        .contains("<h1>Situs sedang dibaca</h1>", "<progress ", "data-version=\"x-1\"")
        .contains("data-warta=\"waiting\"");
    assertThat(page.policy()).contains(ClientScript.source());
  }

  @Test
  void saysHowFarThatIsAsItsLanguageWritesNumbers() {
    assertThat(WaitingPage.reached(1200, 10000, FaceSamples.setting("id")))
        .isEqualTo("1.200 dari 10.000 tulisan sudah dibaca");
    assertThat(WaitingPage.reached(1200, 10000, FaceSamples.setting("en")))
        .isEqualTo("1,200 of 10,000 texts read");
  }
}
