package warta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages are whole without scripts, and with them nothing is asked of others or complained of. */
@ExtendWith(Stage.Access.class)
@TestInstance(Lifecycle.PER_CLASS)
class ScriptsIT {

  /** The lines of text that a reader sees, without the names of buttons: those need scripts. */
  private static final String LINES =
      """
      () => {
        document.querySelectorAll("button").forEach(button => button.remove());
        return document.body.innerText.split("\\n").map(line => line.trim()).filter(Boolean);
      }
      """;

  private final Stage stage;
  private final Window window;
  private final Window plain;

  ScriptsIT(Stage stage) {
    this.stage = stage;
    window = stage.window(360);
    plain = stage.window(360, Stage.options().setJavaScriptEnabled(false));
  }

  @AfterAll
  void close() {
    window.close();
    plain.close();
  }

  List<SitePage> kinds() {
    return stage.sites().kinds();
  }

  @Test
  void noPageIsComplainedOf() {
    for (Visit visit : stage.visits()) {
      assertThat(visit.complaints()).as(visit.page().toString()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void noControlIsComplainedOf(SitePage page) {
    window.open(page);
    for (Locator control : window.page().locator("summary, button").all()) {
      if (control.isVisible()) {
        control.click();
      }
    }
    assertThat(window.complaints()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void scriptsRevealNothing(SitePage page) {
    List<String> lines = window.open(page).drawn().ask(LINES);
    List<String> without = plain.open(page).ask(LINES);
    assertThat(lines).isNotEmpty();
    assertThat(without).containsAll(lines);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatIsFoldedOpensWithoutScripts(SitePage page) {
    plain.open(page);
    int menus = plain.page().locator("header summary").count();
    assertThat(menus).as("menus").isEqualTo(page.isRedirect() || page.isLite() ? 0 : 1);
    for (Locator summary : plain.page().locator("summary").all()) {
      Locator folded = summary.locator("xpath=..").locator("a");
      assertThat(folded.first().isVisible()).as("a link of a closed menu").isFalse();
      summary.click();
      for (Locator link : folded.all()) {
        assertThat(link.isVisible()).as(link.textContent()).isTrue();
      }
      summary.press("Enter");
      assertThat(folded.first().isVisible()).as("a link of a menu closed again").isFalse();
    }
  }

  @Test
  void whatIsComplainedOfIsFound() throws IOException {
    SitePage page =
        stage
            .sites()
            .faulty(
                """
                <img src="http://example.invalid/a.png" alt=""><img src="/hilang.png" alt="">
                <script>console.warn("Awas"); throw new Error("Aduh")</script>
                """);
    assertThat(String.join("\n", Visit.in(window, page).complaints()))
        .contains(
            "policy: img-src forbids http://example.invalid/a.png",
            "console: error: Loading the image",
            "console: error: Failed to load resource",
            "console: warning: Awas",
            "error: Error: Aduh");
  }

  @Test
  void whatOnlyScriptsRevealIsFound() throws IOException {
    SitePage page =
        stage
            .sites()
            .faulty(
                "<p>Satu</p><p hidden>Dua</p><script>document.querySelectorAll('p')[1].hidden = false</script>");
    List<String> lines = window.open(page).drawn().ask(LINES);
    List<String> without = plain.open(page).ask(LINES);
    assertThat(lines).containsExactly("Satu", "Dua");
    assertThat(without).containsExactly("Satu");
  }
}
