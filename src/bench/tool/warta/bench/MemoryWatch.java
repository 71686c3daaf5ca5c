package warta.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Looks at a process and its children every 20 ms, and remembers the most memory that they held.
 *
 * <p>Pages that two of them share count twice, so that a program that starts another is never shown
 * too small.
 */
final class MemoryWatch extends Thread {

  private static final int PERIOD_MILLIS = 20;

  private final Process process;
  private volatile long peakKibibytes;

  MemoryWatch(Process process) {
    super("memory-watch");
    setDaemon(true);
    this.process = process;
  }

  /** In MiB, when the process has ended. */
  double peak() throws InterruptedException {
    join();
    return peakKibibytes / 1024.0;
  }

  @Override
  public void run() {
    try {
      while (process.isAlive()) {
        look();
        Thread.sleep(PERIOD_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    long together = 0;
    Deque<String> open = new ArrayDeque<>();
    open.add(Long.toString(process.pid()));
    while (!open.isEmpty()) {
      Path folder = Path.of("/proc", open.remove());
      try {
        String status = Files.readString(folder.resolve("status"));
        together += kibibytes(status, "VmRSS:");
        // The high water of one process is exact, even between two looks.
        peakKibibytes = Math.max(peakKibibytes, kibibytes(status, "VmHWM:"));
        addChildren(folder, open);
      } catch (IOException | UncheckedIOException e) {
        // It has just ended; what it held was seen before.
        continue;
      }
    }
    peakKibibytes = Math.max(peakKibibytes, together);
  }

  private static void addChildren(Path folder, Deque<String> open) throws IOException {
    try (DirectoryStream<Path> tasks = Files.newDirectoryStream(folder.resolve("task"))) {
      for (Path task : tasks) {
        String children = Files.readString(task.resolve("children")).strip();
        if (!children.isEmpty()) {
          open.addAll(List.of(children.split(" ")));
        }
      }
    }
  }

  private static long kibibytes(String status, String field) {
    int at = status.indexOf(field);
    if (at < 0) {
      return 0;
    }
    String rest = status.substring(at + field.length(), status.indexOf('\n', at)).strip();
    return Long.parseLong(rest.substring(0, rest.indexOf(' ')));
  }
}
