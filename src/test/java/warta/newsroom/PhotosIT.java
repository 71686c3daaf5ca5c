package warta.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import warta.golden.TestSite;
import warta.image.Photographs;

/** The photos of the newsroom as its readers get them. */
@TestInstance(Lifecycle.PER_CLASS)
class PhotosIT {

  private static final String BASE = "https://warta.example.org/";

  private PublishedSite site;

  @BeforeAll
  void build(@TempDir Path work) {
    site = Newsroom.publish("newsroom", work, BASE);
  }

  @Test
  void everyImageHasItsSizeAndWords() {
    int seen = 0;
    for (Path page : site.pages()) {
      for (Element image : site.page(page).select("img")) {
        seen++;
        assertThat(image.attr("width") + image.attr("height"))
            .as(page + " " + image)
            .matches("[1-9][0-9]+");
        assertThat(image.hasAttr("alt")).as(page + " " + image).isTrue();
      }
    }
    assertThat(seen).isGreaterThan(100);
  }

  @Test
  void everyChoiceOfABrowserIsThere() {
    int seen = 0;
    for (Path page : site.pages()) {
      for (Element choices : site.page(page).select("[srcset]")) {
        assertThat(choices.attr("sizes")).as(page.toString()).isNotEmpty();
        for (String choice : choices.attr("srcset").split(", ", -1)) {
          String address = BASE + choice.substring(1, choice.indexOf(' '));
          assertThat(site.leadsSomewhere(address)).as(page + " " + address).isTrue();
          seen++;
        }
      }
    }
    assertThat(seen).isGreaterThan(1000);
  }

  @Test
  void noPictureIsPublishedThatNobodyNames() {
    StringBuilder all = new StringBuilder();
    Newsroom.below(site.folder()).stream()
        .filter(file -> file.toString().matches(".*\\.(html|xml|json)"))
        .forEach(file -> all.append(site.read(file)));
    String named = all.toString();
    for (Path file : Newsroom.below(site.folder().resolve("img"))) {
      String name = String.valueOf(file.getFileName());
      // Small squares are there for designers; our theme shows those of authors.
      if (!name.matches(".*-1x1\\.[0-9a-f]+\\.(160|320)\\..*")) {
        assertThat(named).contains(name);
      }
    }
  }

  @Test
  void machinesAreToldOfThreeRatiosAndNetworksOfTheWidest() {
    Path page = site.folder().resolve("internasional/tentara-korea-utara-di-kursk/index.html");
    String text = site.read(page);
    assertThat(text).containsPattern("\"https://[^\"]+padang-musim-dingin-4x3\\.[^\"]+\\.jpg\"");
    assertThat(text).containsPattern("\"https://[^\"]+padang-musim-dingin-1x1\\.[^\"]+\\.jpg\"");
    assertThat(site.page(page).select("meta[property=og:image]").attr("content"))
        .matches(".*/padang-musim-dingin\\.[0-9a-f]+\\.1200\\.jpg");
  }

  @Test
  void anArticleWithoutALargePhotoIsSharedWithACard() {
    long cards =
        site.pages().stream()
            .map(page -> site.page(page).select("meta[property=og:image]").attr("content"))
            .filter(address -> address.startsWith(BASE + "img/card/"))
            .peek(address -> assertThat(site.leadsSomewhere(address)).as(address).isTrue())
            .count();
    assertThat(cards).isGreaterThan(3);
  }

  @Test
  void theLeadOfThePhotosOnAPhoneIsSmall() throws Exception {
    Path page = site.folder().resolve("internasional/tentara-korea-utara-di-kursk/index.html");
    String choices = site.page(page).select(".lead-photo source").attr("srcset");
    // 412 CSS pixels at 1.75 are 721.
    String fit =
        List.of(choices.split(", ", -1)).stream()
            .filter(choice -> Integer.parseInt(choice.replaceAll(".* (\\d+)w", "$1")) >= 721)
            .findFirst()
            .orElseThrow();
    long bytes = Files.size(site.fileOf(BASE + fit.substring(1, fit.indexOf(' '))));
    assertThat(bytes).isLessThan(60 * 1024);
  }

  @Test
  void aMachineThatCannotWriteWebpOrDrawPublishesWhatItCanAndSaysSoOnce(@TempDir Path work) {
    TestSite small =
        TestSite.of(
                """
                -- content/site.yaml --
                title: Warta
                baseUrl: https://example.org/
                images: {cards: true}
                -- content/nasional/_index.md --
                ---
                title: Nasional
                ---
                -- content/nasional/pasar.md --
                ---
                title: Pasar
                date: 2024-12-23
                image: {file: foto.jpg, alt: Pasar}
                ---
                Isi.
                """)
            .write("content/nasional/foto.jpg", Photographs.jpeg(700, 400, 1));

    // Neither the library for WebP nor the font has where to be unpacked to.
    Newsroom.Run run =
        Newsroom.site(
            small.folder(),
            List.of("-Djava.io.tmpdir=" + work.resolve("nowhere")),
            "build",
            "--lang",
            "en");

    assertThat(run.exit()).as(run.output()).isZero();
    assertThat(run.output().split("\\[no-webp\\]", -1)).as(run.output()).hasSize(2);
    assertThat(run.output().split("\\[no-cards\\]", -1)).as(run.output()).hasSize(2);
    assertThat(run.output()).doesNotContain("Exception");
    assertThat(small.output().keySet())
        .anyMatch(path -> path.endsWith(".jpg"))
        .noneMatch(path -> path.endsWith(".webp") || path.startsWith("img/card/"));
    assertThat(small.read("public/nasional/pasar/index.html"))
        .contains("srcset")
        .doesNotContain("image/webp");
  }
}
