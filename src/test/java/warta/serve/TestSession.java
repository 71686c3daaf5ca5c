package warta.serve;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import warta.build.BuildRequest;
import warta.golden.TestSite;

/** A small site that somebody works on, and its session. */
public final class TestSession implements AutoCloseable {

  public static final Instant NOW = Instant.parse("2024-12-23T03:00:00Z");
  public static final String KABAR = "content/opini/kabar.md";
  static final String LAIN = "content/opini/lain.md";

  private final TestSite site;
  private final Session session;

  /** What is told of a fault holds all that was read then: nobody waits for old news. */
  private final BlockingQueue<Happening> told = new ArrayBlockingQueue<>(50);

  private TestSession(TestSite site, Session session) {
    this.site = site;
    this.session = session;
    session.follow(this::hear);
  }

  private void hear(Happening happening) {
    while (!told.offer(happening)) {
      told.poll();
    }
  }

  /** The site, nobody having opened it. */
  public static TestSite site() {
    return TestSite.of(
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
        description: Kabar pendek.
        ---
        Isi yang lama.
        -- content/opini/lain.md --
        ---
        title: Lain
        date: 2024-12-19
        ---
        Isi nomor 0.
        """);
  }

  /** A session that has not begun. */
  public static TestSession open(TestSite site, Supplier<Instant> clock) throws IOException {
    BuildRequest request = BuildRequest.of(site.folder(), NOW).showing(true, false);
    return new TestSession(site, Session.open(request, clock, System.getProperty("os.name")));
  }

  /** Begins, and waits for the first plan. */
  public void begin() throws InterruptedException {
    session.begin();
    await(h -> h instanceof Happening.Updated || h instanceof Happening.Faulty);
  }

  public Session session() {
    return session;
  }

  Happening await(Predicate<Happening> wanted) throws InterruptedException {
    while (true) {
      Happening next = told.poll(30, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("nothing more is told");
      }
      if (wanted.test(next)) {
        return next;
      }
    }
  }

  @Override
  public void close() throws IOException {
    session.close();
    site.delete();
  }
}
