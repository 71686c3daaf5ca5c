package warta.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

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
      // What search engines ask for in three forms is named by structured data.
      if (!name.matches(".*-(4x3|1x1)\\.\\d+\\..*")) {
        assertThat(named).contains(name);
      }
    }
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
  void aMachineThatCannotWriteWebpPublishesJpegAndSaysSoOnce(@TempDir Path work) {
    Map<String, String> arguments = new TreeMap<>();
    arguments.put("--output", work.resolve("public").toString());
    arguments.put("--cache", work.resolve("cache").toString());
    List<String> command = new java.util.ArrayList<>(List.of("build", "--lang", "en"));
    arguments.forEach((name, value) -> command.addAll(List.of(name, value)));
    command.addAll(List.of("--site", Newsroom.PROJECT.toString(), "--now", Newsroom.NOW));

    // The native library has nowhere to be unpacked to.
    Newsroom.Run run =
        Newsroom.site(
            work,
            List.of("-Djava.io.tmpdir=" + work.resolve("nowhere")),
            command.toArray(String[]::new));

    assertThat(run.exit()).as(run.output()).isZero();
    assertThat(run.output().split("\\[no-webp\\]", -1)).hasSize(2);
    assertThat(Newsroom.below(work.resolve("public/img"))).isNotEmpty();
    assertThat(Newsroom.below(work.resolve("public")))
        .noneMatch(file -> file.toString().endsWith(".webp"));
    Path page = work.resolve("public/internasional/tentara-korea-utara-di-kursk/index.html");
    assertThat(page).content().doesNotContain("image/webp").contains("srcset");
  }
}
