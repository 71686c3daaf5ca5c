package warta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** What another site shows is asked for when a reader wants it, and not before. */
@ExtendWith(Stage.Access.class)
@TestInstance(Lifecycle.PER_CLASS)
class EmbedsIT {

  private static final String FRAME =
      "https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1&start=90";

  private final Window window;
  private final Window plain;
  private final SitePage page;

  EmbedsIT(Stage stage) {
    window = stage.window(360);
    plain = stage.window(360, Stage.options().setJavaScriptEnabled(false));
    // No test leaves this machine.
    window
        .page()
        .route(
            url -> url.startsWith("https://"),
            route -> route.fulfill(new Route.FulfillOptions().setStatus(200).setBody("")));
    page =
        stage.sites().pages().stream()
            .filter(p -> p.address().endsWith("/kota/aneh/"))
            .findFirst()
            .orElseThrow();
  }

  @AfterAll
  void close() {
    window.close();
    plain.close();
  }

  private Locator link() {
    return window.page().locator(".embed[data-frame] > a");
  }

  @Test
  void theFrameComesWithTheClickAndTakesTheFocus() {
    window.open(page).drawn();
    assertThat(window.complaints()).isEmpty();
    assertThat(window.page().locator("iframe").count()).isZero();

    link().click();
    Locator frame = window.page().locator(".embed iframe");
    assertThat(frame.getAttribute("src")).isEqualTo(FRAME);
    assertThat(frame.getAttribute("title")).isEqualTo("YouTube Video “ini” & itu");
    assertThat(frame.evaluate("frame => frame === document.activeElement")).isEqualTo(true);
    List<String> violations = window.ask("() => observed.violations");
    assertThat(violations).isEmpty();
    assertThat(window.requests()).anyMatch(request -> request.url().equals(FRAME));
  }

  @Test
  void theKeyboardReachesItAndThePageIsStillThere() {
    window.open(page);
    link().focus();
    window.page().keyboard().press("Enter");
    Locator figure = window.page().locator(".embed:has(iframe)");
    assertThat(figure.count()).isEqualTo(1);
    assertThat(figure.locator("figcaption a").getAttribute("href"))
        .isEqualTo("https://www.youtube.com/watch?v=abcdefghijk&t=1m30s");
    assertThat(window.page().url()).isEqualTo(page.address());
    Number width =
        (Number) figure.locator("iframe").evaluate("f => f.getBoundingClientRect().width");
    assertThat(width.doubleValue()).isBetween(300.0, 328.0);
  }

  @Test
  void aLinkStaysALinkWhereThereIsNoFrameOrNoScript() {
    window.open(page);
    assertThat(window.page().locator(".embed:not([data-frame]) > a").getAttribute("href"))
        .isEqualTo("https://x.com/warta/status/1234567890?a=1&b=2");
    plain.open(page);
    assertThat(plain.page().locator(".embed > a").count()).isEqualTo(2);
    assertThat(plain.page().locator("iframe").count()).isZero();
  }
}
