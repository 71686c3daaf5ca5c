package warta.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import warta.build.Edition;
import warta.diagnostic.Diagnostic;

/** What a check says of the present site, found out while nothing else is to do. */
final class Findings implements AutoCloseable {

  /** Whoever saves again within this time wants no judgement yet. */
  private static final long PAUSE_MILLIS = 300;

  private final Runnable told;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(Findings::thread);
  private volatile List<Diagnostic> now = List.of();
  private @Nullable ScheduledFuture<?> waiting;

  /**
   * @param told called after the findings have changed
   */
  Findings(Runnable told) {
    this.told = told;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "warta-findings");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * @param faults of its reading, warnings that is
   */
  synchronized void judge(Edition edition, List<Diagnostic> faults) {
    if (waiting != null) {
      waiting.cancel(false);
    }
    if (!thread.isShutdown()) {
      waiting = thread.schedule(() -> find(edition, faults), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void find(Edition edition, List<Diagnostic> faults) {
    List<Diagnostic> found = new ArrayList<>(faults);
    found.addAll(edition.remarks());
    boolean isNew = !found.equals(now);
    now = List.copyOf(found);
    if (isNew) {
      told.run();
    }
  }

  List<Diagnostic> now() {
    return now;
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
