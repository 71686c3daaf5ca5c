package warta.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.build.SourceNames;

/** Watches by looking at sizes and times of all files, as often as takes a fifth of one core. */
final class PollingWatch implements Watch {

  private static final long SHORTEST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  private static final int PAUSES_PER_LOOK = 4;

  private final Path site;
  private final Consumer<Changes> listener;
  private final Thread thread;
  private Map<Path, Stamp> known;
  private volatile boolean open = true;

  /** What tells one version of a file from another. */
  private record Stamp(long size, long modified, @Nullable Object file) {}

  private PollingWatch(Path site, Consumer<Changes> listener) throws IOException {
    this.site = site;
    this.listener = listener;
    this.known = look();
    this.thread = new Thread(this::run, "warta-watch");
    thread.setDaemon(true);
  }

  static PollingWatch start(Path site, Consumer<Changes> listener) throws IOException {
    PollingWatch watch = new PollingWatch(site, listener);
    watch.thread.start();
    return watch;
  }

  private void run() {
    while (open) {
      long start = System.nanoTime();
      try {
        compare(look());
        long pause = Math.max(SHORTEST_PAUSE_NANOS, PAUSES_PER_LOOK * (System.nanoTime() - start));
        TimeUnit.NANOSECONDS.sleep(pause);
      } catch (IOException e) {
        // A folder went while it was looked at: the next look sees what is left.
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void compare(Map<Path, Stamp> now) {
    Set<String> changed = new TreeSet<>();
    now.forEach(
        (path, stamp) -> {
          if (!stamp.equals(known.get(path))) {
            changed.add(relative(path));
          }
        });
    known.keySet().stream()
        .filter(path -> !now.containsKey(path))
        .forEach(path -> changed.add(relative(path)));
    known = now;
    if (!changed.isEmpty()) {
      listener.accept(new Changes(changed));
    }
  }

  private String relative(Path path) {
    return site.relativize(path).toString().replace('\\', '/');
  }

  private Map<Path, Stamp> look() throws IOException {
    Map<Path, Stamp> found = new HashMap<>();
    for (String folder : FOLDERS) {
      Path start = site.resolve(folder);
      if (Files.isDirectory(start)) {
        look(start, found);
      }
    }
    return found;
  }

  private static void look(Path start, Map<Path, Stamp> found) throws IOException {
    Files.walkFileTree(
        start,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
            return isNoise(folder) && !folder.equals(start)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
            if (!isNoise(file)) {
              long modified = facts.lastModifiedTime().to(TimeUnit.NANOSECONDS);
              found.put(file, new Stamp(facts.size(), modified, facts.fileKey()));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static boolean isNoise(Path path) {
    return SourceNames.isIgnored(String.valueOf(path.getFileName()));
  }

  @Override
  public int handles() {
    return 0;
  }

  @Override
  public void close() {
    open = false;
    thread.interrupt();
  }
}
