package warta.serve.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Rule;
import warta.text.PolicySource;

class OverlayTest {

  @Test
  void eachFaultHasItsPlaceItsLineAndItsHint() {
    Document overlay = overlay(FaceSamples.FAULT, FaceSamples.REMARK);
    assertThat(overlay.select("[role=dialog][aria-modal=true] h2").text())
        .isEqualTo("2 kesalahan perlu diperbaiki");
    assertThat(overlay.select("li")).hasSize(2);
    Element fault = overlay.selectFirst("li.error");
    assertThat(fault.select(".place").text()).isEqualTo("content/opini/laut.md:2:8");
    assertThat(fault.select(".message").text()).startsWith("kesalahan:").endsWith("bad-date");
    assertThat(fault.select(".hint").text()).startsWith("saran: tulis tanggal");
    assertThat(fault.select("mark").text()).isEqualTo("Laut");
    assertThat(overlay.select("li.warning .message").text()).startsWith("peringatan:");
  }

  @Test
  void theCaretStandsBelowWhatIsMeant() {
    assertThat(overlay(FaceSamples.FAULT).selectFirst("pre").wholeText())
        .isEqualTo("2title: Laut <b>tenang</b>\n        ^^^^");
  }

  @Test
  void theCaretStandsBelowATab() {
    String html =
        Overlay.html(
            List.of(Diagnostic.at(Rule.BAD_DATE, new Location("content/a.md", 3, 2, 99))),
            place -> Optional.of("\tx"),
            FaceSamples.setting("id"));
    assertThat(Jsoup.parse(html).selectFirst("pre").wholeText()).isEqualTo("3\tx\n \t^");
  }

  @Test
  void aLongLineIsShownAroundWhatIsMeant() {
    String html =
        Overlay.html(
            List.of(Diagnostic.at(Rule.BAD_DATE, new Location("content/a.md", 3, 9001, 4))),
            place -> Optional.of("a".repeat(9000) + "sini" + "b".repeat(9000)),
            FaceSamples.setting("id"));
    Element line = Jsoup.parse(html).selectFirst("pre");
    assertThat(line.select("mark").text()).isEqualTo("sini");
    assertThat(line.wholeText().length()).isLessThan(900);
  }

  @Test
  void aPlaceOpensTheEditor() {
    assertThat(overlay(FaceSamples.FAULT).select("a.place").attr("href"))
        .isEqualTo("vscode://file/rumah/situs%20kami/content/opini/laut.md:2:8");
  }

  @Test
  void whatIsBuiltInIsNotEdited() {
    Document overlay =
        overlay(Diagnostic.at(Rule.TEMPLATE_SYNTAX, Location.ofLine("templates/a.peb", 3)));
    assertThat(overlay.select("a")).isEmpty();
    assertThat(overlay.select("span.place").text()).isEqualTo("templates/a.peb:3");
  }

  @Test
  void aNoteNamesItsPlace() {
    Document overlay =
        overlay(FaceSamples.FAULT.withNote("other", Location.ofLine("content/b.md", 7), Map.of()));
    assertThat(overlay.select(".note .place").text()).isEqualTo("content/b.md:7");
  }

  @Test
  void aFaultWithoutAPlaceIsSaid() {
    Document overlay = overlay(Diagnostic.general(Rule.SITE_LOCKED));
    assertThat(overlay.select(".message").text()).contains("site-locked");
    assertThat(overlay.select(".place, pre")).isEmpty();
  }

  @Test
  void nothingOfTheSiteIsReadAsMarkup() {
    assertThat(overlay(FaceSamples.FAULT).select("li b"))
        .allSatisfy(bold -> assertThat(bold.text()).isIn("kesalahan:", "saran:"));
  }

  @Test
  void hundredsOfFaultsAreCounted() {
    Document overlay =
        overlay(Collections.nCopies(300, FaceSamples.FAULT).toArray(Diagnostic[]::new));
    assertThat(overlay.select("li")).hasSize(50);
    assertThat(overlay.select("h2").text()).startsWith("300 ");
    assertThat(overlay.text()).endsWith("... dan 250 lagi; semuanya tertulis di terminal");
  }

  @Test
  void withoutAGoodPageTheFaultsAreThePage() {
    OwnPage page =
        Overlay.page(List.of(FaceSamples.FAULT), FaceSamples.LINES, FaceSamples.setting("en"));
    Document document = Jsoup.parse(page.html());
    assertThat(document.title()).isEqualTo("1 fault to mend · Warta");
    assertThat(document.select("html").attr("lang")).isEqualTo("en");
    assertThat(document.select("main li.error")).hasSize(1);
    assertThat(page.policy())
        .contains("default-src 'none'", ClientScript.source())
        .contains(PolicySource.ofInline(document.selectFirst("style").data()));
  }

  @Test
  void aWindowsFolderOpensInTheEditor() {
    assertThat(
            new EditorLinks(Editor.of("vscode").orElseThrow(), "C:\\Situs\\", path -> true)
                .to(Location.ofFile("content/a#b.md")))
        .contains("vscode://file/C:/Situs/content/a%23b.md");
  }

  private static Document overlay(Diagnostic... diagnostics) {
    return Jsoup.parse(
        Overlay.html(List.of(diagnostics), FaceSamples.LINES, FaceSamples.setting("id")));
  }
}
