package warta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No page scrolls sideways, on a small phone or with text of twice the size. */
@ExtendWith(Stage.Access.class)
@TestInstance(Lifecycle.PER_CLASS)
class ReflowIT {

  private final Stage stage;
  private final Window large;

  ReflowIT(Stage stage) {
    this.stage = stage;
    large = stage.window(640);
    large.tell("Page.setFontSizes", Map.of("fontSizes", Map.of("standard", 32, "fixed", 26)));
  }

  @AfterAll
  void close() {
    large.close();
  }

  List<SitePage> kinds() {
    return stage.sites().kinds();
  }

  @Test
  void everyPageFitsIntoASmallPhone() {
    for (Visit visit : stage.visits()) {
      assertThat(visit.overflow()).as(visit.page() + " at 320 px").isEmpty();
    }
  }

  /**
   * The browser's own setting for the size of text is doubled, as readers do it: 640 px then are 20
   * rem, as many as 320 px are for others.
   */
  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindOfPageFitsWithTextOfTwiceTheSize(SitePage page) {
    large.open(page);
    String size = large.ask("() => getComputedStyle(document.documentElement).fontSize");
    assertThat(size).as("the size of text").isEqualTo("32px");
    for (int width : List.of(640, 1280)) {
      assertThat(Overflow.in(large.resize(width))).as(width + " px").isEmpty();
    }
  }

  @Test
  void whatIsTooWideOrCutOffIsFound() throws IOException {
    SitePage page =
        stage
            .sites()
            .faulty(
                """
                <p id="wide" style="width: 400px">Lebar</p>
                <p id="cut" style="width: 50px; overflow: hidden; white-space: nowrap">Teks panjang sekali</p>
                <div style="overflow-x: auto"><p id="free" style="width: 900px">Boleh</p></div>
                """);
    try (Window window = stage.window(320)) {
      String found = String.join("\n", Overflow.in(window.open(page)));
      assertThat(found)
          .contains(
              "the page is",
              "8 to 408 of 320 px: <p id=\"wide\"",
              "cut off of 320 px: <p id=\"cut\"")
          .doesNotContain("id=\"free\"");
    }
  }
}
