package warta.serve;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import warta.build.Progress;

/** Passes on how far the first reading is, a few times a second. Safe for any thread. */
final class Pace implements Progress {

  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

  private final AtomicLong last = new AtomicLong(System.nanoTime());
  private final Consumer<Happening> told;

  Pace(Consumer<Happening> told) {
    this.told = told;
  }

  @Override
  public void report(String stage, int done, int total) {
    long now = System.nanoTime();
    long before = last.get();
    if (now - before > PAUSE_NANOS && last.compareAndSet(before, now)) {
      told.accept(new Happening.Reading(done, total));
    }
  }
}
