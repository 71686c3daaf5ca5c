package warta.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static warta.serve.TestSession.KABAR;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import warta.diagnostic.Messages;
import warta.golden.TestSite;
import warta.serve.Happening;
import warta.serve.Newsroom;
import warta.serve.TestSession;
import warta.serve.face.Editor;
import warta.serve.http.Address;
import warta.serve.http.Served;
import warta.serve.http.SiteServer;

/** A browser that looks at a site while it is written. */
@ExtendWith(Stage.Access.class)
class ServeIT {

  private static final long MEGABYTE = 1024L * 1024;

  private final TestSite site = TestSession.site();

  private TestSession session;
  private Newsroom room;
  private SiteServer server;
  private Window window;

  @BeforeEach
  void prepare() {
    site.write(KABAR, site.read(KABAR) + "\nLagi.\n".repeat(80));
  }

  @AfterEach
  void stop() throws IOException {
    window.close();
    server.close();
    session.close();
  }

  private Page open(Stage stage, boolean navigates, String path) throws Exception {
    serve(navigates);
    session.begin();
    window = stage.window(800);
    Page page = window.page();
    page.navigate(server.origin() + path);
    awaitBar(page);
    page.evaluate("() => { self.untouched = true; }");
    return page;
  }

  private void awaitBar(Page page) {
    page.waitForFunction("() => document.querySelector('warta-face')?.hasAttribute('barred')");
    page.waitForCondition(() -> room.followers() == 1);
  }

  /** Serves a site that is not read yet. */
  private void serve(boolean navigates) throws IOException {
    session = TestSession.open(site, () -> TestSession.NOW);
    room =
        new Newsroom(
            session.session(),
            site.folder(),
            language -> Messages.in("en"),
            Editor.of("none").orElseThrow(),
            navigates);
    Served served =
        new Served(
            session.session(),
            "",
            room,
            room,
            fault -> {
              throw new AssertionError(fault);
            });
    server = SiteServer.start(new Address(Address.LOOPBACK, 0), served);
  }

  private static boolean isUntouched(Page page) {
    return Boolean.TRUE.equals(page.evaluate("() => self.untouched === true"));
  }

  private static void awaitText(Page page, String text) {
    page.waitForFunction("text => document.body?.innerText.includes(text)", text);
  }

  /** Playwright looks into open shadow roots. */
  private static void awaitFace(Page page, String selector) {
    page.locator("warta-face " + selector).first().waitFor();
  }

  @Test
  void whoComesBeforeTheSiteIsReadNeedNotComeAgain(Stage stage) throws Exception {
    serve(false);
    window = stage.window(800);
    Page page = window.page();
    page.navigate(server.origin() + "/opini/kabar/");
    assertThat(page.locator("h1").textContent()).isEqualTo("The site is being read");
    page.waitForCondition(() -> room.followers() == 1);
    room.on(new Happening.Reading(1, 4));
    page.waitForFunction("() => document.body?.innerText.includes('1 of 4 texts read')");
    assertThat(page.evaluate("() => document.querySelector('progress').position")).isEqualTo(0.25);
    session.begin();
    awaitText(page, "Isi yang lama.");
  }

  @Test
  void aFaultThatIsFoundByTheFirstReadingTakesThePlaceOfWaiting(Stage stage) throws Exception {
    site.edit(KABAR, "date: 2024-12-20", "date: kemarin");
    serve(false);
    window = stage.window(800);
    Page page = window.page();
    page.navigate(server.origin() + "/opini/kabar/");
    page.waitForCondition(() -> room.followers() == 1);
    session.begin();
    awaitText(page, "kemarin");
    site.edit(KABAR, "date: kemarin", "date: 2024-12-20");
    awaitText(page, "Isi yang lama.");
  }

  @Test
  void aChangedTextIsShownWhereTheReaderWas(Stage stage) throws Exception {
    Page page = open(stage, false, "/opini/kabar/");
    page.evaluate("() => scrollTo({top: 400, behavior: 'instant'})");
    site.edit(KABAR, "lama", "baru");
    awaitText(page, "Isi yang baru.");
    page.waitForFunction("() => scrollY === 400");
    assertThat(isUntouched(page)).isFalse();
  }

  @Test
  void changedStylesNeedNoReload(Stage stage) throws Exception {
    Page page = open(stage, false, "/opini/kabar/");
    String css = "templates/assets/base.css";
    site.write(css, "body { outline: 7px solid rgb(1, 2, 3) }\n");
    page.waitForFunction("() => getComputedStyle(document.body).outlineWidth === '7px'");
    assertThat(isUntouched(page)).isTrue();
  }

  @Test
  void faultsLieOverThePageUntilTheyAreMended(Stage stage) throws Exception {
    Page page = open(stage, false, "/opini/kabar/");
    site.edit(KABAR, "date: 2024", "date: kemarin");
    awaitFace(page, ".overlay");
    assertThat(page.locator("warta-face .overlay").innerText())
        .contains(KABAR)
        .contains("kemarin")
        .contains("^");
    assertThat(page.locator("article").first().innerText()).contains("Isi yang lama.");
    site.edit(KABAR, "date: kemarin", "date: 2024");
    page.waitForFunction(
        "() => !document.querySelector('warta-face').shadowRoot.querySelector('.overlay')");
  }

  @Test
  void faultsOfATemplateAreShownToo(Stage stage) throws Exception {
    Page page = open(stage, false, "/opini/kabar/");
    site.write("templates/partials/kicker.peb", "{{ card.nothing }}");
    awaitFace(page, ".overlay");
    assertThat(page.locator("warta-face .overlay").innerText())
        .contains("templates/partials/kicker.peb");
  }

  @Test
  void aNewArticleAppearsOnTheFrontPage(Stage stage) throws Exception {
    Page page = open(stage, false, "/");
    site.write("content/opini/anyar.md", "---\ntitle: Berita anyar\ndate: 2024-12-22\n---\nIsi.\n");
    awaitText(page, "Berita anyar");
  }

  @Test
  void whoeverWantsItIsTakenToTheChangedPage(Stage stage) throws Exception {
    Page page = open(stage, true, "/");
    site.edit(KABAR, "lama", "baru");
    page.waitForURL("**/opini/kabar/");
    awaitText(page, "Isi yang baru.");
  }

  @Test
  void theBarTellsWhatACheckFinds(Stage stage) throws Exception {
    Page page = open(stage, false, "/opini/kabar/");
    awaitFace(page, ".bar .clean");
    site.edit(KABAR, "title: Kabar", "title: KABAR BESAR SEKALI HARI INI");
    awaitFace(page, ".bar .findings");
    page.locator("warta-face .bar .findings summary").click();
    assertThat(page.locator("warta-face .bar .findings").innerText()).contains(KABAR);
  }

  @Test
  void fiveHundredEditsLeaveNothingBehind(Stage stage) throws Exception {
    open(stage, false, "/opini/kabar/");
    int handles = session.session().handles();
    edit(0, 100);
    long before = heap();
    edit(100, 600);
    long grown = (heap() - before) / MEGABYTE;
    System.out.printf(
        "500 edits: heap %+d MiB, %d watch handles%n", grown, session.session().handles());
    assertThat(grown).isCloseTo(0, within(8L));
    assertThat(session.session().handles()).isEqualTo(handles);
  }

  private void edit(int from, int to) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest ask = HttpRequest.newBuilder(URI.create(server.origin() + "/opini/kabar/")).build();
    String text = site.read(KABAR);
    for (int i = from; i < to; i++) {
      String wanted = "Isi nomor " + i + ".";
      site.write(KABAR, text.replaceFirst("Isi [^.]*\\.", wanted));
      while (!client.send(ask, BodyHandlers.ofString()).body().contains(wanted)) {
        Thread.sleep(1);
      }
    }
  }

  private static long heap() throws InterruptedException {
    for (int i = 0; i < 4; i++) {
      System.gc();
      Thread.sleep(100);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
