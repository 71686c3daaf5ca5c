package warta.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.build.SourceNames;

/** Watches by what the operating system tells of each folder. */
final class SystemWatch implements Watch {

  /** A save is several events within a few milliseconds. */
  private static final long QUIET_MILLIS = 4;

  /** A checkout of thousands of files is told in parts, the first of them soon. */
  private static final long LONGEST_MILLIS = 60;

  private static final WatchEvent.Kind<?>[] KINDS = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_MODIFY,
    StandardWatchEventKinds.ENTRY_DELETE
  };

  private final Path site;
  private final Consumer<Changes> listener;
  private final WatchService service;
  private final Map<WatchKey, Path> folders = new ConcurrentHashMap<>();
  private final Set<String> changed = new TreeSet<>();
  private boolean overflown;

  private SystemWatch(Path site, Consumer<Changes> listener) throws IOException {
    this.site = site;
    this.listener = listener;
    this.service = site.getFileSystem().newWatchService();
  }

  static SystemWatch start(Path site, Consumer<Changes> listener) throws IOException {
    SystemWatch watch = new SystemWatch(site, listener);
    try {
      watch.folders.put(site.register(service(watch), KINDS), site);
      watch.addAll();
    } catch (IOException e) {
      watch.close();
      throw e;
    }
    watch.changed.clear();
    Thread thread = new Thread(watch::run, "warta-watch");
    thread.setDaemon(true);
    thread.start();
    return watch;
  }

  private static WatchService service(SystemWatch watch) {
    return watch.service;
  }

  private void addAll() throws IOException {
    for (String folder : FOLDERS) {
      add(site.resolve(folder));
    }
  }

  /** Watches a folder and all in it; files that were there before the watch count as changed. */
  private void add(Path start) throws IOException {
    if (!Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        start,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts)
              throws IOException {
            if (!folder.equals(start) && SourceNames.isIgnored(nameOf(folder))) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            try {
              folders.put(folder.register(service, KINDS), folder);
            } catch (NoSuchFileException e) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
            note(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static String nameOf(Path path) {
    return String.valueOf(path.getFileName());
  }

  private void note(Path file) {
    if (!SourceNames.isIgnored(nameOf(file))) {
      changed.add(site.relativize(file).toString().replace('\\', '/'));
    }
  }

  private void run() {
    try {
      while (true) {
        take(service.take());
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
        WatchKey next;
        while (System.nanoTime() < end
            && (next = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS)) != null) {
          take(next);
        }
        tell();
      }
    } catch (ClosedWatchServiceException e) {
      // Nobody wants to know any more.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Where the system lost count of what happened, everything may have. */
  private void lookAgain() {
    folders.values().removeIf(folder -> !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS));
    FOLDERS.forEach(name -> addQuietly(site.resolve(name)));
    changed.addAll(FOLDERS);
    overflown = false;
  }

  private void tell() {
    if (overflown) {
      lookAgain();
    }
    if (!changed.isEmpty()) {
      listener.accept(new Changes(changed));
      changed.clear();
    }
  }

  private void take(WatchKey key) {
    Path folder = folders.get(key);
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
        overflown = true;
      } else if (folder != null && event.context() instanceof Path name) {
        take(folder.resolve(name), event.kind());
      }
    }
    if (!key.reset()) {
      folders.remove(key);
    }
  }

  private void addQuietly(Path folder) {
    try {
      add(folder);
    } catch (IOException e) {
      // It has gone again, or may not be read; the reader of the site says so.
    }
  }

  private void take(Path path, WatchEvent.Kind<?> kind) {
    boolean isOurs = FOLDERS.stream().anyMatch(name -> path.startsWith(site.resolve(name)));
    if (!isOurs || SourceNames.isIgnored(nameOf(path))) {
      return;
    }
    if (kind == StandardWatchEventKinds.ENTRY_DELETE) {
      forget(path);
    } else if (kind == StandardWatchEventKinds.ENTRY_CREATE) {
      addQuietly(path);
    }
    // What happens in a folder is told by its own watch.
    if (kind == StandardWatchEventKinds.ENTRY_DELETE
        || !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      note(path);
    }
  }

  /** A folder that was moved away keeps its watch otherwise. */
  private void forget(Path path) {
    folders
        .entrySet()
        .removeIf(
            entry -> {
              boolean isGone = entry.getValue().startsWith(path);
              if (isGone) {
                entry.getKey().cancel();
              }
              return isGone;
            });
  }

  @Override
  public int handles() {
    return folders.size();
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
