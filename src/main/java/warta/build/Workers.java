package warta.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import warta.site.Work;

/**
 * The one place where work is shared between threads. Threads have big stacks, also when there is
 * only one, since Markdown may be nested deeply.
 */
final class Workers implements Work {

  private static final long STACK_BYTES = 64L * 1024 * 1024;

  private final int count;

  Workers(int count) {
    this.count = count;
  }

  @Override
  public <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> each) {
    @Nullable Object[] results = new Object[items.size()];
    each(results.length, i -> results[i] = each.apply(items.get(i)));
    return collect(results);
  }

  /**
   * Starts a piece of work beside what this thread goes on with; a single worker does it before
   * that.
   */
  <T> Pending<T> beside(Supplier<T> work) {
    Pending<T> pending = new Pending<>(work);
    if (count == 1) {
      pending.close();
    }
    return pending;
  }

  /** A thread for work on texts. */
  static Thread thread(String name, Runnable work) {
    return new Thread(null, work, name, STACK_BYTES);
  }

  /** Does something for each number from 0 on, {@code size} of them. */
  void each(int size, IntConsumer each) {
    AtomicInteger next = new AtomicInteger();
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    Runnable loop =
        () -> {
          try {
            for (int i = next.getAndIncrement();
                i < size && failure.get() == null;
                i = next.getAndIncrement()) {
              each.accept(i);
            }
          } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
          }
        };
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < Math.min(count, size); i++) {
      Thread thread = thread("warta-worker-" + i, loop);
      threads.add(thread);
      thread.start();
    }
    threads.forEach(Workers::join);
    rethrow(failure.get());
  }

  @SuppressWarnings("unchecked") // only results of `each` were put in
  private static <R> List<R> collect(@Nullable Object[] results) {
    List<R> list = new ArrayList<>(results.length);
    for (Object result : results) {
      list.add((R) result);
    }
    return list;
  }

  /** Waits for a thread, also when this one is asked to hurry. */
  static void join(Thread thread) {
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  static void rethrow(@Nullable Throwable failure) {
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    if (failure instanceof Error e) {
      throw e;
    }
  }
}
