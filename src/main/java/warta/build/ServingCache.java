package warta.build;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import warta.build.cache.SourceCache;
import warta.config.SiteConfig;

/**
 * The cache of a site that is kept open: a folder of its own, so that builds may go on meanwhile.
 * It begins with what the last build knew. Of two who keep one site open, the second has a folder
 * for once.
 */
final class ServingCache implements Closeable {

  private static final String SOURCES = "sources";

  private final SourceCache cache;
  private final @Nullable SiteLock lock;
  private final @Nullable ScratchCache scratch;

  private ServingCache(SourceCache cache, @Nullable SiteLock lock, @Nullable ScratchCache scratch) {
    this.cache = cache;
    this.lock = lock;
    this.scratch = scratch;
  }

  /**
   * @param folder of its own
   * @param builds the folder of builds
   */
  static ServingCache open(Path folder, Path builds, SiteConfig config) throws IOException {
    SiteLock lock = SiteLock.take(folder, fault -> {});
    if (!lock.isHeld()) {
      lock.close();
      ScratchCache scratch = ScratchCache.open(config);
      return new ServingCache(scratch.cache(), null, scratch);
    }
    Path sources = folder.resolve(SOURCES);
    borrow(builds, sources);
    SourceCache cache = SourceCache.open(sources, Library.key(config), lock.taken(), reason -> {});
    return new ServingCache(cache, lock, null);
  }

  SourceCache cache() {
    return cache;
  }

  /** Copies what a build knows, where that is newer; what is torn is found out when it is read. */
  private static void borrow(Path builds, Path mine) throws IOException {
    Path theirs = builds.resolve(SOURCES);
    if (!Files.isDirectory(theirs) || latest(theirs).compareTo(latest(mine)) <= 0) {
      return;
    }
    try (SiteLock theirLock = SiteLock.take(builds, fault -> {})) {
      if (theirLock.isHeld()) {
        Files.createDirectories(mine);
        for (Path file : files(theirs)) {
          Path copy = mine.resolve(theirs.relativize(file).toString());
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static FileTime latest(Path folder) throws IOException {
    FileTime latest = FileTime.fromMillis(0);
    for (Path file : files(folder)) {
      FileTime time = Files.getLastModifiedTime(file);
      latest = time.compareTo(latest) > 0 ? time : latest;
    }
    return latest;
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Override
  public void close() throws IOException {
    if (scratch != null) {
      scratch.close();
      return;
    }
    cache.close();
    if (lock != null) {
      lock.close();
    }
  }
}
