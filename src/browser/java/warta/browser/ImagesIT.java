package warta.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures have their room before they arrive, and nothing moves while a page loads. */
@ExtendWith(Stage.Access.class)
@TestInstance(Lifecycle.PER_CLASS)
class ImagesIT {

  /** What Lighthouse rounds to 0. */
  private static final double NOTHING = 0.001;

  private final Stage stage;
  private final Window window;

  ImagesIT(Stage stage) {
    this.stage = stage;
    window = stage.window(360);
    window.tell("Network.setCacheDisabled", Map.of("cacheDisabled", true));
  }

  @AfterAll
  void close() {
    window.close();
  }

  List<SitePage> kinds() {
    return stage.sites().kinds();
  }

  @Test
  void everyImageHasASizeAndAnAlternative() {
    for (Visit visit : stage.visits()) {
      assertThat(visit.images()).as(visit.page().toString()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void nothingMovesWhileAPageLoads(SitePage page) {
    for (int width : List.of(360, 1280)) {
      double shift = window.resize(width).open(page).drawn().layoutShift();
      assertThat(shift).as("%d px: %s", width, window.shiftedElements()).isLessThan(NOTHING);
    }
  }

  /** On a slow link the first frame may hold a header, or a first story, that has half arrived. */
  @ParameterizedTest
  @ValueSource(strings = {"home", "article report"})
  void nothingMovesWhereverAPageIsCut(String kind) throws IOException {
    SitePage page =
        kinds().stream().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow();
    String html = Files.readString(page.file());
    int main = html.indexOf("<main");
    for (int width : List.of(360, 1280)) {
      window.resize(width);
      for (int cut : cuts(html, html.indexOf("<header"), main, 10)) {
        checkCut(page, html, cut);
      }
      for (int cut : cuts(html, main, html.indexOf("</section>", main), 10)) {
        checkCut(page, html, cut);
      }
    }
  }

  private void checkCut(SitePage page, String html, int cut) {
    String before = html.substring(0, cut);
    double shift = window.openInParts(page, before.getBytes(UTF_8).length).drawn().layoutShift();
    assertThat(shift)
        .as("cut after %s: %s", before.substring(cut - 60), window.shiftedElements())
        .isLessThan(NOTHING);
  }

  /**
   * @return places behind tags, evenly among all of them
   */
  private static List<Integer> cuts(String html, int start, int end, int count) {
    List<Integer> all =
        IntStream.range(start, end).filter(i -> html.charAt(i - 1) == '>').boxed().toList();
    return IntStream.range(0, count).mapToObj(i -> all.get(i * all.size() / count)).toList();
  }

  /** A cheap phone with a sharp screen, and a desk: neither gets more pixels than it shows. */
  @ParameterizedTest
  @CsvSource({"360, 2, 768", "412, 1.75, 768", "1280, 1, 960"})
  void theLeadPhotoFitsTheScreen(int width, double pixelRatio, String expected) {
    SitePage article =
        stage.sites().pages().stream()
            .filter(page -> page.isOfANewsroom() && page.isArticle())
            .filter(page -> !page.site().page(page.file()).select(".lead-photo source").isEmpty())
            .findFirst()
            .orElseThrow();
    Browser.NewContextOptions screen = Stage.options().setDeviceScaleFactor(pixelRatio);
    try (Window reader = stage.window(width, screen).open(article).drawn()) {
      String chosen = reader.ask("() => document.querySelector('.lead-photo img').currentSrc");
      assertThat(chosen).matches(".*\\." + expected + "\\.webp");
      assertThat(reader.requests()).extracting(Request::url).contains(chosen);
    }
  }

  @Test
  void whatMovesAndWhatHasNoSizeIsFound() throws IOException {
    SitePage page =
        stage
            .sites()
            .faulty(
                """
                <img src="x" width="9" height="9"><p>Teks</p>
                <script>setTimeout(() => document.querySelector("img").before(
                  Object.assign(document.createElement("div"), {innerHTML: "<br><br><br>"})), 100)</script>
                """);
    assertThat(Visit.in(window, page).images()).hasSize(1);
    window.page().waitForTimeout(200);
    assertThat(window.drawn().layoutShift()).isGreaterThan(NOTHING);
  }
}
