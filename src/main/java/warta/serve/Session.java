package warta.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import warta.build.BuildRequest;
import warta.build.Edition;
import warta.build.OpenSite;
import warta.diagnostic.Diagnostic;
import warta.output.Output;
import warta.serve.http.Content;
import warta.serve.http.FolderContent;
import warta.serve.http.Resource;
import warta.text.Fingerprint;

/**
 * A site while people work on it: the files of its last good plan, made when they are asked for,
 * and planned anew when a source or the time changes.
 */
public final class Session implements Content, AutoCloseable {

  private static final long SAME_SAVE_MILLIS = 500;

  private final Path folder;
  private final OpenSite site;
  private final Content sources;
  private final Supplier<Instant> clock;
  private final Watch watch;
  private final Thread thread = new Thread(this::run, "warta-session");
  private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
  private final List<Happening.Listener> listeners = new CopyOnWriteArrayList<>();
  private final TemplateTimes templates = new TemplateTimes();
  private final RenderedFiles rendered = new RenderedFiles();
  private final Findings findings = new Findings(() -> tell(new Happening.Judged()));
  private final String name;
  private volatile Present present;
  private volatile boolean open = true;
  private int number;
  private long lastFaulty = System.nanoTime() - TimeUnit.HOURS.toNanos(1);

  /** What the watch told, and when. */
  private record Heard(Changes changes, long nanos) {}

  private Session(BuildRequest request, Supplier<Instant> clock, String system) throws IOException {
    this.folder = request.site().toAbsolutePath().normalize();
    this.clock = clock;
    this.sources = new FolderContent(folder);
    this.name = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    this.site =
        new OpenSite(
            request.keeping(request.cache().resolve("serve")), request.cache(), Instant::now);
    this.watch = Watch.start(folder, system, c -> heard.add(new Heard(c, System.nanoTime())));
    OpenSite.Reading first = site.read(clock.get());
    this.present = new Present(first.edition().orElse(null), nextVersion(), faultsOf(first), first);
  }

  /**
   * Reads a site and begins to watch it.
   *
   * @param request whose cache is that of builds
   * @param clock what is taken for the present
   * @param system the name of the operating system
   */
  public static Session start(BuildRequest request, Supplier<Instant> clock, String system)
      throws IOException {
    Session session = new Session(request, clock, system);
    session.thread.setDaemon(true);
    session.thread.start();
    session.judge();
    return session;
  }

  private String nextVersion() {
    return name + "-" + ++number;
  }

  private static List<Diagnostic> faultsOf(OpenSite.Reading reading) {
    return reading.edition().isPresent()
        ? List.of()
        : reading.diagnostics().stream().filter(Diagnostic::isError).toList();
  }

  public void follow(Happening.Listener listener) {
    listeners.add(listener);
  }

  private void tell(Happening happening) {
    listeners.forEach(listener -> listener.on(happening));
  }

  Present present() {
    return present;
  }

  /** What was read last. */
  public OpenSite.Reading reading() {
    return present.reading();
  }

  /** The faults that keep the sources from being shown as they are now. */
  public List<Diagnostic> faults() {
    return present.faults();
  }

  List<Diagnostic> findings() {
    return findings.now();
  }

  TemplateTimes templates() {
    return templates;
  }

  /** The present, as this session takes it. */
  Instant readingTime() {
    return clock.get();
  }

  /** How many folders are watched by handles of the system. */
  public int handles() {
    return watch.handles();
  }

  // Waiting for changes, and what they lead to.

  private void run() {
    while (open) {
      try {
        @Nullable Heard first = heard.poll(untilNextChange(), TimeUnit.MILLISECONDS);
        if (first != null || isDue()) {
          work(first);
        }
      } catch (InterruptedException e) {
        return;
      } catch (IOException | RuntimeException e) {
        if (open) {
          tell(new Happening.Failed(e));
        }
      }
    }
  }

  private long untilNextChange() {
    long hour = TimeUnit.HOURS.toMillis(1);
    return present
        .reading()
        .nextChange()
        .map(due -> Duration.between(clock.get(), due.at()).toMillis() + 1)
        .map(millis -> Math.max(1, Math.min(hour, millis)))
        .orElse(hour);
  }

  private boolean isDue() {
    return present.reading().nextChange().filter(due -> !due.at().isAfter(clock.get())).isPresent();
  }

  private void work(@Nullable Heard first) throws IOException {
    long start = first == null ? System.nanoTime() : first.nanos();
    Changes changes = first == null ? new Changes(Set.of()) : first.changes();
    for (Heard more = heard.poll(); more != null; more = heard.poll()) {
      changes = changes.and(more.changes());
    }
    List<String> paths = changes.lasting(folder);
    boolean ahead = paths.size() == 1 && retouch(paths.get(0), start);
    Present before = present;
    OpenSite.Reading reading = site.read(clock.get());
    Optional<Edition> edition = reading.edition();
    if (edition.isEmpty()) {
      List<Diagnostic> faults = faultsOf(reading);
      present = new Present(before.edition(), before.version(), faults, reading);
      // Some editors save in two steps that are far enough apart to be seen one by one.
      if (!faults.equals(before.faults()) || millisSince(lastFaulty) > SAME_SAVE_MILLIS) {
        lastFaulty = System.nanoTime();
        tell(new Happening.Faulty(paths, faults, reading));
      }
      return;
    }
    present = new Present(edition.get(), nextVersion(), List.of(), reading);
    if (!before.isSound()) {
      tell(new Happening.Mended());
    }
    tell(
        new Comparison(before.edition(), edition.get(), paths)
            .tell(present.version(), rendered.lookedAt(), millisSince(start), ahead));
    site.forgetEarlier();
    judge();
  }

  /** Shows an edited text on its page before all else is planned. */
  private boolean retouch(String path, long start) throws IOException {
    Present before = present;
    Edition good = before.edition();
    if (good == null || !before.isSound()) {
      return false;
    }
    Optional<Edition> ahead = site.retouch(good, path);
    ahead.ifPresent(
        edition -> {
          String target = Comparison.addressOf(edition, path);
          present = before.with(edition, nextVersion());
          tell(
              new Happening.Updated(
                  present.version(),
                  List.of(path),
                  List.of(target),
                  target,
                  List.of(),
                  millisSince(start),
                  false));
        });
    return ahead.isPresent();
  }

  private static long millisSince(long nanos) {
    return (System.nanoTime() - nanos) / 1_000_000;
  }

  private void judge() {
    Present now = present;
    if (now.edition() != null) {
      findings.judge(now.edition(), now.reading().diagnostics());
    }
  }

  // Answers.

  @Override
  public Optional<Resource> find(String path) throws IOException {
    Present now = present;
    Edition edition = now.edition();
    @Nullable Output output = edition == null ? null : edition.find(path);
    if (output == null) {
      return Optional.empty();
    }
    if (output.isPage()) {
      rendered.look(output.path());
    }
    if (output.content() instanceof Output.Copied copied) {
      return sources.find(copied.source());
    }
    Fingerprint key = output.fingerprint();
    Optional<Resource> known = rendered.find(path, key);
    Optional<Resource> made = known.isPresent() ? known : make(now, output, key);
    return output.isPage() ? made.map(page -> new VersionedPage(page, now.version())) : made;
  }

  private Optional<Resource> make(Present now, Output output, Fingerprint key) throws IOException {
    List<Diagnostic> faults = new ArrayList<>();
    Edition edition = now.edition();
    long start = System.nanoTime();
    Optional<byte[]> bytes =
        edition == null ? Optional.empty() : edition.bytes(output, key, faults::add);
    if (bytes.isEmpty()) {
      fail(now, faults);
      return rendered.last(output.path());
    }
    templates.add(output, System.nanoTime() - start);
    Resource resource = Resource.ofBytes(bytes.get());
    if (now.version().equals(present.version())) {
      rendered.keep(output.path(), key, resource);
    }
    return Optional.of(resource);
  }

  /** A fault that only showed when a page was made. */
  private synchronized void fail(Present now, List<Diagnostic> faults) {
    if (now.version().equals(present.version()) && present.isSound() && !faults.isEmpty()) {
      present = present.with(faults);
      tell(new Happening.Faulty(List.of(), faults, now.reading()));
    }
  }

  @Override
  public void close() throws IOException {
    open = false;
    thread.interrupt();
    findings.close();
    watch.close();
    try {
      thread.join(TimeUnit.SECONDS.toMillis(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    site.close();
  }
}
