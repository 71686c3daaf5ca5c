package warta.build;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import warta.build.cache.SourceCache;
import warta.config.SiteConfig;

/** A cache for a look at a site that leaves nothing behind: in a folder of its own, for once. */
record ScratchCache(Path folder, SourceCache cache) implements Closeable {

  static ScratchCache open(SiteConfig config) throws IOException {
    Path folder = Files.createTempDirectory("warta");
    return new ScratchCache(
        folder, SourceCache.open(folder, Library.key(config), Instant.EPOCH, reason -> {}));
  }

  @Override
  public void close() throws IOException {
    cache.close();
    Folders.remove(folder);
  }
}
