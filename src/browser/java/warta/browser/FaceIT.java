package warta.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Messages;
import warta.diagnostic.Rule;
import warta.serve.face.Bar;
import warta.serve.face.Editor;
import warta.serve.face.EditorLinks;
import warta.serve.face.Overlay;
import warta.serve.face.OwnPage;
import warta.serve.face.PageReport;
import warta.serve.face.Setting;
import warta.site.PublicationState;

/**
 * An open page follows the development server, and shows what is wrong, without breaking a policy.
 */
@ExtendWith(Stage.Access.class)
class FaceIT {

  private static final Setting SETTING =
      new Setting(
          Messages.in("id"),
          "id",
          ZoneId.of("Asia/Jakarta"),
          new EditorLinks(Editor.of("vscode").orElseThrow(), "/situs", path -> true));

  private static final List<Diagnostic> FAULTS =
      List.of(
          Diagnostic.at(Rule.BAD_DATE, new Location("content/a.md", 2, 7, 7)),
          Diagnostic.at(Rule.NO_DESCRIPTION, new Location("content/a.md", 1, 1, 1)));

  private final Window window;
  private final Page page;
  private FaceServer server;

  FaceIT(Stage stage) {
    window = stage.window(1280);
    page = window.page();
  }

  @BeforeEach
  void start() throws IOException {
    server = new FaceServer();
    server.put("/", page("Satu"));
    server.put("/_warta/bar", bar());
  }

  @AfterEach
  void stop() {
    List<String> violations = window.ask("() => observed.violations");
    assertThat(violations).isEmpty();
    window.close();
    server.close();
  }

  @Test
  void aChangedPageIsLoadedAgainAndAnotherIsNot() {
    open("/");
    server.put("/", page("Dua"));
    server.tell("reload", "{\"paths\":[\"/lain/\"],\"navigate\":null}");
    page.waitForTimeout(200);
    assertThat(heading()).hasText("Satu");
    server.tell("reload", "{\"paths\":[\"/lain/\",\"/index.html\"],\"navigate\":null}");
    assertThat(heading()).hasText("Dua");
    server.put("/", page("Tiga"));
    listen();
    server.tell("reload", "{\"paths\":null,\"navigate\":null}");
    assertThat(heading()).hasText("Tiga");
  }

  @Test
  void thePlaceOnThePageIsKeptWhenImagesAreLate() {
    server.put("/late.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='6000'/>");
    String image = "<img src='/late.svg' alt=''><p>";
    server.put("/", page("Satu").replace("<p>", image));
    open("/");
    page.evaluate("() => scrollTo(0, 2500)");
    server.put("/", page("Dua").replace("<p>", image));
    server.tell("reload", "{\"paths\":null}");
    assertThat(heading()).hasText("Dua");
    page.waitForCondition(() -> window.<Number>ask("() => scrollY").intValue() == 2500);
  }

  @Test
  void itGoesWhereItIsToldTo() {
    server.put("/opini/baru/", page("Baru"));
    open("/");
    server.tell("reload", "{\"paths\":[\"/opini/baru/\"],\"navigate\":\"/opini/baru/\"}");
    assertThat(heading()).hasText("Baru");
  }

  @Test
  void aLostPageAppears() {
    open("/opini/baru/");
    assertThat(heading()).hasText("Hilang");
    server.put("/opini/baru/", page("Baru"));
    server.tell("reload", "{\"paths\":[\"/\"]}");
    assertThat(heading()).hasText("Baru");
  }

  @Test
  void aStyleSheetIsSwappedWithoutLoadingThePageAgain() {
    server.put("/a.css", "h1 { color: rgb(1, 2, 3) }");
    server.put("/b.css", "h1 { color: rgb(4, 5, 6) }");
    server.put("/", page("Satu").replace("<body>", "<link rel=stylesheet href=/a.css><body>"));
    open("/");
    page.evaluate("() => self.kept = 1");
    server.tell("style", "{\"from\":\"/a.css\",\"to\":\"/b.css\"}");
    assertThat(heading()).hasCSS("color", "rgb(4, 5, 6)");
    assertThat(page.evaluate("() => self.kept")).isEqualTo(1);
    assertThat(page.locator("link")).hasCount(1);
  }

  @Test
  void anInlinedStyleIsSwappedUnderAStrictPolicy() {
    server.put("/", styled("rgb(1, 2, 3)"));
    open("/");
    page.evaluate("() => self.kept = 1");
    assertThat(heading()).hasCSS("color", "rgb(1, 2, 3)");
    for (String color : List.of("rgb(4, 5, 6)", "rgb(7, 8, 9)")) {
      server.put("/", styled(color));
      server.tell("style", "{\"inline\":true}");
      assertThat(heading()).hasCSS("color", color);
    }
    assertThat(page.evaluate("() => self.kept")).isEqualTo(1);
  }

  @Test
  void whatFollowsASwappedStyleStillFollowsIt() {
    server.put("/print.css", "h1 { color: rgb(9, 9, 9) }");
    String link = "</style><link rel=stylesheet href=/print.css media=print>";
    server.put("/", styled("rgb(1, 2, 3)").replace("</style>", link));
    open("/");
    server.put("/", styled("rgb(4, 5, 6)").replace("</style>", link));
    server.tell("style", "{\"inline\":true}");
    assertThat(heading()).hasCSS("color", "rgb(4, 5, 6)");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(heading()).hasCSS("color", "rgb(9, 9, 9)");
  }

  @Test
  void stylesStayWhereThePageCannotBeHad() {
    server.put("/", styled("rgb(1, 2, 3)"));
    open("/");
    page.route(
        server.address("/"), route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
    page.waitForResponse(server.address("/"), () -> server.tell("style", "{\"inline\":true}"));
    page.waitForTimeout(200);
    assertThat(heading()).hasCSS("color", "rgb(1, 2, 3)");
  }

  @Test
  void aPageWithMoreStylesThanBeforeIsLoadedAgain() {
    server.put("/", styled("rgb(1, 2, 3)"));
    open("/");
    server.put("/", styled("rgb(4, 5, 6)").replace("</style>", "</style><style>p{}</style>"));
    server.tell("style", "{\"inline\":true}");
    assertThat(heading()).hasCSS("color", "rgb(4, 5, 6)");
    assertThat(page.locator("style")).hasCount(2);
  }

  @Test
  void theKeyboardStaysWithTheFaultsUntilTheyAreClosed() {
    server.put("/", page("Satu").replace("<p>", "<a href='/x/'>X</a><p>"));
    open("/");
    Locator link = page.locator("a[href='/x/']");
    link.focus();
    server.faults(overlay());
    assertThat(page.locator(".overlay h2")).isFocused();
    for (int i = 0; i < 12; i++) {
      page.keyboard().press("Tab");
      assertThat(link).not().isFocused();
      assertThat(page.locator(".bar .fold")).not().isFocused();
    }
    page.keyboard().press("Escape");
    assertThat(page.locator(".chip")).hasCount(1);
    link.focus();
    assertThat(link).isFocused();
    page.locator(".chip").click();
    page.locator(".overlay h2").focus();
    server.mended();
    assertThat(page.locator(".overlay")).hasCount(0);
    page.locator(".bar .fold").focus();
    assertThat(page.locator(".bar .fold")).isFocused();
  }

  @Test
  void theFocusReturnsWhenAllIsMended() {
    server.put("/", page("Satu").replace("<p>", "<a href='/x/'>X</a><p>"));
    open("/");
    page.locator("a[href='/x/']").focus();
    server.faults(overlay());
    assertThat(page.locator(".overlay h2")).isFocused();
    server.mended();
    assertThat(page.locator("a[href='/x/']")).isFocused();
  }

  @Test
  void faultsLieOverThePageUntilTheyAreMended() {
    open("/");
    server.faults(overlay());
    assertThat(page.locator(".overlay li")).hasCount(2);
    assertThat(page.locator(".overlay h2")).isFocused();
    assertThat(page.locator(".overlay a").first())
        .hasAttribute("href", "vscode://file/situs/content/a.md:2:7");
    page.keyboard().press("Escape");
    assertThat(page.locator(".overlay")).hasCount(0);
    page.locator(".chip").click();
    assertThat(page.locator(".overlay")).hasCount(1);
    page.locator(".overlay button").click();
    assertThat(page.locator(".chip")).hasCount(1);
    server.mended();
    assertThat(page.locator(".chip")).hasCount(0);
    server.faults(overlay());
    assertThat(page.locator(".overlay")).hasCount(1);
    server.mended();
    assertThat(page.locator(".overlay")).hasCount(0);
  }

  @Test
  void aPageThatNeverWasGoodAppearsWhenMended() {
    OwnPage faults = Overlay.page(FAULTS, place -> Optional.empty(), SETTING);
    server.faults(overlay());
    server.put("/", faults.html().replace("<!DOCTYPE", "<!doctype"));
    open("/");
    assertThat(heading()).hasText("2 kesalahan perlu diperbaiki");
    server.faults(Overlay.html(FAULTS.subList(0, 1), place -> Optional.empty(), SETTING));
    assertThat(heading()).hasText("1 kesalahan perlu diperbaiki");
    assertThat(page.locator("li")).hasCount(1);
    server.put("/", page("Satu"));
    server.mended();
    assertThat(heading()).hasText("Satu");
  }

  @Test
  void aServerThatWasStartedAnewIsFollowed() {
    open("/");
    server.put("/", page("Dua"));
    server.advance();
    server.hangUp();
    assertThat(heading()).hasText("Dua");
  }

  @Test
  void theBarShowsStateAndFindingsAndIsFoldedForGood() {
    open("/");
    assertThat(page.locator(".bar .state")).hasText("draf");
    page.locator(".bar .findings summary").click();
    assertThat(page.locator(".bar .findings li").first()).isVisible();
    page.locator(".bar .previews summary").click();
    assertThat(page.locator(".bar .findings li").first()).isHidden();
    assertThat(page.locator(".bar .whatsapp")).isVisible();
    page.locator(".bar .fold").click();
    assertThat(page.locator(".bar .items")).isHidden();
    page.reload();
    assertThat(page.locator(".bar .fold")).hasAttribute("aria-expanded", "false");
    assertThat(page.locator(".bar .items")).isHidden();
  }

  @Test
  void theBarDarkensThePage() {
    server.put(
        "/", page("Satu").replace("<body>", "<meta name=color-scheme content='light dark'><body>"));
    open("/");
    page.locator(".bar [data-do=theme]").click();
    assertThat(page.locator(".bar [data-do=theme]")).hasAttribute("aria-pressed", "true");
    assertThat(page.locator("html")).hasCSS("color-scheme", "dark");
  }

  private void open(String path) {
    page.navigate(server.address(path));
    listen();
  }

  private void listen() {
    page.waitForCondition(() -> server.listeners() > 0);
  }

  private Locator heading() {
    return page.locator("h1");
  }

  private static String overlay() {
    return Overlay.html(FAULTS, place -> Optional.of("date: kemarin"), SETTING);
  }

  private static String bar() {
    PageReport report =
        new PageReport(
            "/",
            new PageReport.Text(PublicationState.DRAFT, null, 12, 1, "content/a.md"),
            FAULTS,
            new PageReport.Card("https://warta.example/", "Warta", "Judul", "", ""),
            "",
            false);
    return Bar.html(report, place -> Optional.empty(), SETTING);
  }

  private static String page(String heading) {
    return "<!DOCTYPE html><html lang=id><head><title>x</title></head><body><h1>"
        + heading
        + "</h1><p>Isi.</p></body></html>";
  }

  private static String styled(String color) {
    return page("Satu").replace("</head>", "<style>h1 { color: " + color + " }</style></head>");
  }
}
