package warta.build;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Lets work begin only while there is memory for it; what needs more than all goes alone. */
final class MemoryGate {

  private static final long UNIT = 1024L * 1024;

  /** What the rest of the program and the garbage between two collections may take. */
  private static final double SHARE = 0.6;

  private final int units;
  private final Semaphore free;

  /**
   * @param bytes of the whole heap
   */
  MemoryGate(long bytes) {
    this.units = (int) Math.max(1, Math.min(Integer.MAX_VALUE, (long) (bytes * SHARE) / UNIT));
    this.free = new Semaphore(units, true);
  }

  /** Whether there can ever be so much. */
  boolean canHold(long bytes) {
    return bytes / UNIT < units;
  }

  <T> T within(long bytes, Supplier<T> work) {
    int wanted = (int) Math.max(1, Math.min(units, bytes / UNIT + 1));
    free.acquireUninterruptibly(wanted);
    try {
      return work.get();
    } finally {
      free.release(wanted);
    }
  }
}
