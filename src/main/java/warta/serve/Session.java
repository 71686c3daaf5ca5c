package warta.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import warta.serve.http.Content;
import warta.serve.http.FolderContent;
import warta.serve.http.Resource;

/**
 * A site while people work on it: the files of its last good plan, made when they are asked for,
 * and planned anew when a source or the time changes.
 */
public final class Session implements Content, AutoCloseable {

  private static final long SAME_SAVE_MILLIS = 500;

  /** After it, a page says that the site is being read. */
  private static final long PATIENCE_MILLIS = 1000;

  private final Path folder;
  private final OpenSite site;
  private final Supplier<Instant> clock;
  private final Watch watch;
  private final Thread thread = new Thread(this::run, "warta-session");
  private final BlockingQueue<News> news = new LinkedBlockingQueue<>();
  private final Planner planner;
  private final Answers answers;
  private final List<Happening.Listener> listeners = new CopyOnWriteArrayList<>();
  private final Findings findings = new Findings(() -> tell(new Happening.Judged()));
  private final String name;
  private volatile Present present;
  private volatile boolean open = true;
  private int number;
  private boolean isPlanning;

  /** What has changed since the plan that is being made was begun. */
  private Task waiting = Task.begun();

  private long lastFaulty = System.nanoTime() - TimeUnit.HOURS.toNanos(1);

  private Session(BuildRequest request, Supplier<Instant> clock, String system) throws IOException {
    this.folder = request.site().toAbsolutePath().normalize();
    this.clock = clock;
    this.answers =
        new Answers(this::present, new FolderContent(folder), this::refuse, PATIENCE_MILLIS);
    this.name = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    this.site =
        new OpenSite(
            request.keeping(request.cache().resolve("serve")),
            request.cache(),
            Instant::now,
            new Pace(this::tell));
    this.planner = new Planner(() -> site.read(clock.get()), news::add);
    this.present = new Present(null, nextVersion(), List.of(), site.preface());
    this.watch = Watch.start(folder, system, c -> news.add(new News.Heard(c, System.nanoTime())));
  }

  /**
   * Opens a site and begins to watch it; nothing of it is there before it has begun.
   *
   * @param request whose cache is that of builds
   * @param clock what is taken for the present
   * @param system the name of the operating system
   */
  public static Session open(BuildRequest request, Supplier<Instant> clock, String system)
      throws IOException {
    return new Session(request, clock, system);
  }

  /** Begins to read and plan; those who follow are told when that is done. */
  public void begin() {
    isPlanning = true;
    planner.begin(Task.begun());
    thread.setDaemon(true);
    thread.start();
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
    return answers.templates();
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
        @Nullable News first = news.poll(untilNextChange(), TimeUnit.MILLISECONDS);
        for (News next = first; next != null; next = news.poll()) {
          take(next);
        }
        if (!isPlanning && (!waiting.isEmpty() || isDue())) {
          isPlanning = true;
          planner.begin(waiting);
          waiting = Task.begun();
        }
      } catch (InterruptedException e) {
        return;
      } catch (IOException | RuntimeException e) {
        fail(e);
      }
    }
  }

  private void fail(Exception e) {
    if (open) {
      tell(new Happening.Failed(e));
    }
  }

  private long untilNextChange() {
    long hour = TimeUnit.HOURS.toMillis(1);
    return present
        .reading()
        .nextChange()
        .filter(due -> !isPlanning)
        .map(due -> Duration.between(clock.get(), due.at()).toMillis() + 1)
        .map(millis -> Math.max(1, Math.min(hour, millis)))
        .orElse(hour);
  }

  private boolean isDue() {
    return present.reading().nextChange().filter(due -> !due.at().isAfter(clock.get())).isPresent();
  }

  private void take(News next) throws IOException {
    if (next instanceof News.Heard heard) {
      List<String> paths = heard.changes().lasting(folder);
      boolean isShown = showAhead(paths, heard.nanos());
      waiting = waiting.and(paths, isShown, heard.nanos());
    } else if (next instanceof News.Planned planned) {
      isPlanning = false;
      OpenSite.Reading reading = planned.reading();
      if (reading == null) {
        fail(Objects.requireNonNull(planned.failure()));
      } else if (reading.edition().isEmpty()) {
        refuse(planned.task(), reading);
      } else {
        show(planned.task(), reading, reading.edition().get());
      }
    }
  }

  /** Shows an edited text or theme before all else is planned. */
  private boolean showAhead(List<String> paths, long start) throws IOException {
    Present before = present;
    Edition good = before.edition();
    if (good == null || !before.isSound()) {
      return false;
    }
    Optional<Edition> ahead = site.lookAhead(good, paths, clock.get());
    ahead.ifPresent(
        edition -> {
          present = before.with(edition, nextVersion());
          tell(comparison(good, edition, paths, start, false));
        });
    return ahead.isPresent();
  }

  private Happening.Updated comparison(
      @Nullable Edition before, Edition after, List<String> paths, long start, boolean isSequel) {
    return new Comparison(before, after, paths)
        .tell(present.version(), answers.lookedAt(), millisSince(start), isSequel);
  }

  private void refuse(Task task, OpenSite.Reading reading) {
    Present before = present;
    List<Diagnostic> faults = faultsOf(reading);
    present = new Present(before.edition(), before.version(), faults, reading);
    answers.begin();
    // Some editors save in two steps that are far enough apart to be seen one by one.
    if (!faults.equals(before.faults()) || millisSince(lastFaulty) > SAME_SAVE_MILLIS) {
      lastFaulty = System.nanoTime();
      tell(new Happening.Faulty(task.sorted(), faults, reading));
    }
  }

  private void show(Task task, OpenSite.Reading reading, Edition planned) throws IOException {
    Present before = present;
    Edition edition = planned;
    // The plan may have read these before they were edited; what was shown is not taken back.
    for (List<String> paths : waiting.shown()) {
      edition = site.lookAhead(edition, paths, clock.get()).orElse(edition);
    }
    present = new Present(edition, nextVersion(), List.of(), reading);
    answers.begin();
    if (!before.isSound()) {
      tell(new Happening.Mended());
    }
    tell(comparison(before.edition(), edition, task.sorted(), task.start(), task.isSequel()));
    if (waiting.isEmpty()) {
      site.forgetEarlier();
    }
    judge();
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

  @Override
  public Optional<Resource> find(String path) throws IOException {
    return answers.find(path);
  }

  /** A fault that only showed when a page was made. */
  private synchronized void refuse(Present now, List<Diagnostic> faults) {
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
    planner.close();
    site.close();
  }
}
