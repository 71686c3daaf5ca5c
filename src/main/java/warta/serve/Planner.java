package warta.serve;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import warta.build.OpenSite;

/** Plans a whole site on a thread of its own, so that nobody waits for it who need not. */
final class Planner implements AutoCloseable {

  /** Reads a site. */
  @FunctionalInterface
  interface Reader {
    OpenSite.Reading read() throws IOException;
  }

  private final Reader reader;
  private final Consumer<News> done;
  private final ExecutorService thread = Executors.newSingleThreadExecutor(Planner::thread);

  /**
   * @param done told from the planner's thread
   */
  Planner(Reader reader, Consumer<News> done) {
    this.reader = reader;
    this.done = done;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "warta-plan");
    thread.setDaemon(true);
    return thread;
  }

  void begin(Task task) {
    thread.execute(() -> done.accept(plan(task)));
  }

  private News plan(Task task) {
    try {
      return new News.Planned(task, reader.read(), null);
    } catch (IOException | RuntimeException e) {
      return new News.Planned(task, null, e);
    }
  }

  /** Waits for what has begun: a reading that is torn off could take what it reads with it. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      thread.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
