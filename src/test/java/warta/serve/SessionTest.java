package warta.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static warta.serve.TestSession.KABAR;
import static warta.serve.TestSession.LAIN;
import static warta.serve.TestSession.NOW;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import warta.diagnostic.Rule;
import warta.golden.TestSite;

class SessionTest {

  private final AtomicReference<Instant> clock = new AtomicReference<>(NOW);
  private final TestSite site = TestSession.site();
  private TestSession open;
  private Session session;
  private volatile Semaphore plans = new Semaphore(Integer.MAX_VALUE);

  @BeforeEach
  void start() throws Exception {
    open = TestSession.open(site, this::now);
    session = open.session();
    open.begin();
  }

  /** The present, for which plans may have to wait. */
  private Instant now() {
    if (Thread.currentThread().getName().equals("warta-plan")) {
      plans.acquireUninterruptibly();
    }
    return clock.get();
  }

  @AfterEach
  void stop() throws IOException {
    open.close();
  }

  private String page(String path) throws IOException {
    var found = session.find(path);
    return found.isEmpty() ? "" : new String(found.get().bytes(), StandardCharsets.UTF_8);
  }

  private Happening await(Predicate<Happening> wanted) throws InterruptedException {
    return open.await(wanted);
  }

  private Happening.Updated awaitWhole() throws InterruptedException {
    return (Happening.Updated)
        await(h -> h instanceof Happening.Updated && !session.present().edition().isAhead());
  }

  @Test
  void anEditedTextIsShownAndNothingIsPublished() throws Exception {
    assertThat(page("opini/kabar/index.html")).contains("Isi yang lama.");
    site.edit(KABAR, "lama", "baru");
    Happening.Updated updated = (Happening.Updated) await(h -> h instanceof Happening.Updated);
    assertThat(updated.pages()).contains("/opini/kabar/");
    assertThat(updated.target()).isEqualTo("/opini/kabar/");
    assertThat(page("opini/kabar/index.html")).contains("Isi yang baru.");
    assertThat(site.has("public")).isFalse();
  }

  @Test
  void anEditedTextNeedNotWaitForAPlan() throws Exception {
    plans = new Semaphore(0);
    site.edit(KABAR, "title: Kabar", "title: Kabar baru");
    while (!plans.hasQueuedThreads()) {
      Thread.sleep(2);
    }
    site.edit(LAIN, "nomor 0", "nomor 1");
    Happening.Updated first = (Happening.Updated) await(h -> h instanceof Happening.Updated);
    assertThat(first.sources()).containsExactly(LAIN);
    assertThat(page("opini/lain/index.html")).contains("Isi nomor 1.");
    site.write(
        KABAR,
        "---\ntitle: Kabar\ndate: 2024-12-20\ndescription: Kabar pendek.\n---\nIsi yang baru.\n");
    await(h -> h instanceof Happening.Updated u && u.sources().equals(List.of(KABAR)));
    assertThat(page("opini/kabar/index.html")).contains("Isi yang baru.");
    assertThat(page("opini/lain/index.html")).contains("Isi nomor 1.");
    plans.release(2);
    awaitWhole();
    assertThat(page("opini/kabar/index.html")).contains("Isi yang baru.");
  }

  @Test
  void beforeASiteIsReadNothingOfItIsThereButItsSettings() throws Exception {
    TestSite other = TestSession.site();
    other.edit("content/site.yaml", "title: Uji", "title: Uji\nlanguage: en");
    try (TestSession fresh = TestSession.open(other, () -> NOW)) {
      assertThat(fresh.session().find("index.html")).isEmpty();
      assertThat(fresh.session().faults()).isEmpty();
      assertThat(fresh.session().reading().language()).isEqualTo("en");
      String before = fresh.session().present().version();
      fresh.begin();
      assertThat(fresh.session().find("index.html")).isPresent();
      assertThat(fresh.session().present().version()).isNotEqualTo(before);
    }
  }

  @Test
  void aChangedTemplateNeedNotWaitForAPlan() throws Exception {
    page("opini/lain/index.html");
    plans = new Semaphore(0);
    site.write("templates/article.peb", "ringkas: {{ article.title }}");
    Happening.Updated updated = (Happening.Updated) await(h -> h instanceof Happening.Updated);
    assertThat(updated.pages()).containsExactly("/opini/lain/");
    assertThat(page("opini/lain/index.html")).isEqualTo("ringkas: Lain");
    plans.release();
    assertThat(awaitWhole().isSequel()).isTrue();
    assertThat(page("opini/lain/index.html")).isEqualTo("ringkas: Lain");
  }

  @Test
  void whatWasShownIsNotTakenBack() throws Exception {
    Thread editor = new Thread(this::editInAHurry);
    editor.start();
    int latest = 0;
    while (editor.isAlive()) {
      Matcher shown = Pattern.compile("Isi nomor (\\d+)").matcher(page("opini/lain/index.html"));
      assertThat(shown.find()).isTrue();
      int number = Integer.parseInt(shown.group(1));
      assertThat(number).isGreaterThanOrEqualTo(latest);
      latest = number;
    }
    editor.join();
    while (!page("opini/lain/index.html").contains("Isi nomor 150.")) {
      Thread.sleep(2);
    }
  }

  private void editInAHurry() {
    try {
      for (int i = 1; i <= 150; i++) {
        Path fresh = site.path("content/opini/.lain");
        Files.writeString(fresh, "---\ntitle: Lain\ndate: 2024-12-19\n---\nIsi nomor " + i + ".\n");
        Files.move(fresh, site.path(LAIN), StandardCopyOption.ATOMIC_MOVE);
        Thread.sleep(7);
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aNewArticleIsOnTheFrontPage() throws Exception {
    assertThat(page("index.html")).doesNotContain("Berita anyar");
    site.write("content/opini/anyar.md", "---\ntitle: Berita anyar\ndate: 2024-12-22\n---\nIsi.\n");
    assertThat(awaitWhole().pages()).contains("/");
    assertThat(page("index.html")).contains("Berita anyar");
  }

  @Test
  void pagesThatAreGoneAreTold() throws Exception {
    site.delete(LAIN);
    assertThat(awaitWhole().removed()).contains("/opini/lain/").doesNotContain("/opini/kabar/");
    site.edit(KABAR, "lama", "baru");
    assertThat(awaitWhole().removed()).isEmpty();
  }

  @Test
  void aSequelIsToldTogetherWithWhatItCompletes() throws Exception {
    page("opini/kabar/index.html");
    page("index.html");
    site.edit(KABAR, "title: Kabar", "title: Kabar besar");
    Happening.Updated whole = awaitWhole();
    site.edit(KABAR, "lama", "baru");
    Happening.Updated first = (Happening.Updated) await(h -> h instanceof Happening.Updated);
    Happening.Updated sequel = awaitWhole();
    assertThat(whole.pages()).contains("/", "/opini/kabar/");
    assertThat(sequel.isSequel()).isTrue();
    assertThat(sequel.after(first).pages()).contains("/opini/kabar/");
  }

  @Test
  void aFaultLeavesTheLastGoodPageUntilItIsMended() throws Exception {
    page("opini/kabar/index.html");
    site.edit(KABAR, "date: 2024-12-20", "date: kemarin");
    Happening.Faulty faulty = (Happening.Faulty) await(h -> h instanceof Happening.Faulty);
    assertThat(faulty.faults()).extracting(f -> f.rule()).containsExactly(Rule.BAD_DATE);
    assertThat(page("opini/kabar/index.html")).contains("Isi yang lama.");
    site.edit(KABAR, "date: kemarin", "date: 2024-12-20");
    await(h -> h instanceof Happening.Mended);
    assertThat(session.faults()).isEmpty();
  }

  @Test
  void aFaultOfATemplateIsToldToo() throws Exception {
    site.write("templates/partials/kicker.peb", "{{ card.nothing }}");
    await(h -> h instanceof Happening.Faulty);
    assertThat(page("index.html")).contains("Kabar");
    site.delete("templates/partials/kicker.peb");
    await(h -> h instanceof Happening.Mended);
  }

  @Test
  void changedStylesAreSwapped() throws Exception {
    page("index.html");
    site.write("templates/assets/tokens.css", "body { color: red }\n");
    Happening.Updated updated = (Happening.Updated) await(h -> h instanceof Happening.Updated);
    assertThat(updated.styles()).isNotEmpty();
  }

  @Test
  void whenItsTimeComesAnArticleAppears() throws Exception {
    site.write(
        "content/opini/nanti.md",
        "---\ntitle: Berita nanti\ndate: 2024-12-23T10:00:05+07:00\n---\nIsi.\n");
    awaitWhole();
    assertThat(page("opini/nanti/index.html")).isEmpty();
    clock.set(NOW.plusSeconds(6));
    awaitWhole();
    assertThat(page("opini/nanti/index.html")).contains("Berita nanti");
  }

  @Test
  void whatACheckWouldSayIsFoundBehind() throws Exception {
    site.edit(KABAR, "title: Kabar", "title: KABAR BESAR SEKALI HARI INI");
    await(h -> h instanceof Happening.Judged && isRemarkedOn(KABAR));
  }

  private boolean isRemarkedOn(String source) {
    return session.findings().stream()
        .anyMatch(found -> found.location() != null && found.location().path().equals(source));
  }

  @Test
  void manyEditsLeaveNoHandleBehind() throws Exception {
    int handles = session.handles();
    for (int i = 0; i < 40; i++) {
      String text = "Isi nomor " + i + ".";
      site.write(KABAR, "---\ntitle: Kabar\ndate: 2024-12-20\n---\n" + text + "\n");
      while (!page("opini/kabar/index.html").contains(text)) {
        Thread.sleep(2);
      }
    }
    // A plan may have read what was only half written; the last one has not.
    while (!session.present().isSound() || session.present().edition().isAhead()) {
      Thread.sleep(2);
    }
    assertThat(session.handles()).isEqualTo(handles);
    assertThat(session.present().reading().diagnostics()).isEqualTo(List.of());
  }
}
