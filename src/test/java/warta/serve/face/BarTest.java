package warta.serve.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import warta.site.PublicationState;

class BarTest {

  @Test
  void itSaysTheStateAndSinceWhen() {
    assertThat(state(PublicationState.PUBLISHED)).isEqualTo("terbit sejak 23 Des 2024 10:30 WIB");
    assertThat(state(PublicationState.DRAFT)).isEqualTo("draf bertanggal 23 Des 2024 10:30 WIB");
    assertThat(state(PublicationState.SCHEDULED))
        .isEqualTo("terjadwal tayang 23 Des 2024 10:30 WIB");
    assertThat(state(PublicationState.EXPIRED))
        .isEqualTo("kedaluwarsa berakhir 23 Des 2024 10:30 WIB");
  }

  @Test
  void itCountsWordsAndFindings() {
    Document bar = bar(FaceSamples.report(PublicationState.DRAFT, FaceSamples.REMARK));
    assertThat(bar.select(".words").text()).isEqualTo("1.234 kata, 6 menit baca");
    assertThat(bar.select(".findings.warning summary").text()).isEqualTo("1 catatan");
    assertThat(bar.select(".findings li .place").text()).isEqualTo("content/opini/laut.md:2:8");
    assertThat(bar(FaceSamples.report(PublicationState.DRAFT)).select(".clean").text())
        .isEqualTo("Tidak ada catatan");
  }

  @Test
  void anErrorAmongTheFindingsIsSeen() {
    Document bar =
        bar(FaceSamples.report(PublicationState.DRAFT, FaceSamples.REMARK, FaceSamples.FAULT));
    assertThat(bar.select(".findings.error summary").text()).isEqualTo("2 catatan");
  }

  @Test
  void itLeadsToTheSourceAndToOtherViews() {
    Document bar = bar(FaceSamples.report(PublicationState.PUBLISHED));
    assertThat(bar.select(".items > a.place").attr("href"))
        .isEqualTo("vscode://file/rumah/situs%20kami/content/opini/laut.md");
    assertThat(bar.select(".switches a").eachAttr("href"))
        .containsExactly(
            "/_warta/phone?page=%2Fopini%2Flaut%2F", "/ringan/opini/laut/", "/_warta/");
    assertThat(bar.select(".switches a").eachText())
        .containsExactly("Lebar ponsel", "Versi ringan", "Meja redaksi");
  }

  @Test
  void previewsShowWhatOthersWillShow() {
    Document bar = bar(FaceSamples.report(PublicationState.PUBLISHED));
    assertThat(bar.select(".search .card > *").eachText())
        .containsExactly(
            "Warta", "warta.example › opini › laut", "Laut <b>tenang</b>", "Nelayan pulang.");
    assertThat(bar.select(".social .card > *").eachText())
        .containsExactly("warta.example", "Laut <b>tenang</b>", "Nelayan pulang.");
    assertThat(bar.select(".whatsapp .link").text())
        .isEqualTo("https://www.warta.example/opini/laut/");
    assertThat(bar.select("img").eachAttr("src"))
        .containsExactly("/opini/laut/kartu.png", "/opini/laut/kartu.png");
  }

  @Test
  void aPageMadeOfOthersHasNoState() {
    PageReport front =
        new PageReport(
            "/",
            null,
            List.of(),
            new PageReport.Card("https://warta.example/", "Warta", "Warta", "", ""),
            "",
            false);
    Document bar = bar(front);
    assertThat(bar.select(".state").text()).isEqualTo("disusun dari tulisan lain");
    assertThat(bar.select(".words, .place, img")).isEmpty();
    assertThat(bar.select(".search .missing").text()).startsWith("Belum ada ringkasan");
    assertThat(bar.select(".social .box").text()).isEqualTo("Tanpa gambar");
  }

  @Test
  void aLitePageLeadsToTheFullOne() {
    PageReport full = FaceSamples.report(PublicationState.PUBLISHED);
    PageReport lite =
        new PageReport(
            "/ringan/opini/laut/", full.text(), List.of(), full.card(), "/opini/laut/", true);
    assertThat(bar(lite).select("a[href=/opini/laut/]").text()).isEqualTo("Versi lengkap");
  }

  @Test
  void nothingHasAStyleOrAHandlerOfItsOwn() {
    Document bar = bar(FaceSamples.report(PublicationState.DRAFT, FaceSamples.REMARK));
    assertThat(bar.select("[style], style, script, [^on]")).isEmpty();
  }

  private static String state(PublicationState state) {
    return bar(FaceSamples.report(state)).select(".state").text();
  }

  private static Document bar(PageReport report) {
    return Jsoup.parse(Bar.html(report, FaceSamples.LINES, FaceSamples.setting("id")));
  }
}
