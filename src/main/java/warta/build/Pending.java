package warta.build;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What another thread is making. Closing it waits for that thread, whatever became of it. */
final class Pending<T> implements AutoCloseable {

  private final AtomicReference<@Nullable T> result = new AtomicReference<>();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final Thread thread;

  /** Starts to make it. */
  Pending(Supplier<T> work) {
    this.thread = Workers.thread("warta-beside", () -> make(work));
    thread.start();
  }

  private void make(Supplier<T> work) {
    try {
      result.set(work.get());
    } catch (RuntimeException | Error e) {
      failure.set(e);
    }
  }

  /** Waits for it; throws what the other thread threw. */
  T get() {
    close();
    Workers.rethrow(failure.get());
    @Nullable T made = result.get();
    if (made == null) {
      throw new IllegalStateException("nothing was made");
    }
    return made;
  }

  @Override
  public void close() {
    Workers.join(thread);
  }
}
