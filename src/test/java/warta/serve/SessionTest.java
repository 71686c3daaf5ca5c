package warta.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import warta.build.BuildRequest;
import warta.diagnostic.Rule;
import warta.golden.TestSite;

class SessionTest {

  private static final Instant NOW = Instant.parse("2024-12-23T03:00:00Z");
  private static final String KABAR = "content/opini/kabar.md";

  private final AtomicReference<Instant> clock = new AtomicReference<>(NOW);
  private final BlockingQueue<Happening> told = new LinkedBlockingQueue<>();
  private final TestSite site =
      TestSite.of(
          """
          -- content/site.yaml --
          title: Uji
          baseUrl: https://example.org/
          -- content/opini/_index.md --
          ---
          title: Opini
          ---
          -- content/opini/kabar.md --
          ---
          title: Kabar
          date: 2024-12-20
          ---
          Isi yang lama.
          """);
  private Session session;

  @BeforeEach
  void start() throws IOException {
    BuildRequest request = BuildRequest.of(site.folder(), NOW).showing(true, false);
    session = Session.start(request, clock::get, System.getProperty("os.name"));
    session.follow(told::add);
  }

  @AfterEach
  void stop() throws IOException {
    session.close();
    site.delete();
  }

  private String page(String path) throws IOException {
    var found = session.find(path);
    return found.isEmpty() ? "" : new String(found.get().bytes(), StandardCharsets.UTF_8);
  }

  private Happening await(Predicate<Happening> wanted) throws InterruptedException {
    while (true) {
      Happening next = told.poll(30, TimeUnit.SECONDS);
      assertThat(next).isNotNull();
      if (wanted.test(next)) {
        return next;
      }
    }
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
  void aNewArticleIsOnTheFrontPage() throws Exception {
    assertThat(page("index.html")).doesNotContain("Berita anyar");
    site.write("content/opini/anyar.md", "---\ntitle: Berita anyar\ndate: 2024-12-22\n---\nIsi.\n");
    assertThat(awaitWhole().pages()).contains("/");
    assertThat(page("index.html")).contains("Berita anyar");
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
    Happening.Updated updated = awaitWhole();
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
    await(h -> h instanceof Happening.Judged && !session.findings().isEmpty());
    assertThat(session.findings()).extracting(f -> f.location().path()).contains(KABAR);
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
    assertThat(session.handles()).isEqualTo(handles);
    assertThat(session.present().reading().diagnostics()).isEqualTo(List.of());
  }
}
