package warta.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.function.Consumer;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Rule;

/**
 * Keeps two builds from working in one folder. The operating system holds the lock, so that it ends
 * with its process, however that ends: a lock file that was left behind locks nothing.
 */
final class SiteLock implements AutoCloseable {

  /** The file begins with the process; the locked byte is behind it, so that it can be read. */
  private static final long LOCKED_BYTE = 1024;

  private final FileChannel channel;

  private final boolean held;

  private final Instant taken;

  private SiteLock(FileChannel channel, boolean held, Instant taken) {
    this.channel = channel;
    this.held = held;
    this.taken = taken;
  }

  /** Takes the lock if it is free, or else reports who has it. */
  static SiteLock take(Path cache, Consumer<Diagnostic> faults) throws IOException {
    Files.createDirectories(cache);
    Path file = cache.resolve("lock");
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (lock(channel)) {
      byte[] owner = Long.toString(self()).getBytes(StandardCharsets.UTF_8);
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(owner), 0);
      return new SiteLock(channel, true, Files.getLastModifiedTime(file).toInstant());
    }
    String owner = Files.readString(file, StandardCharsets.UTF_8).strip();
    faults.accept(Diagnostic.general(Rule.SITE_LOCKED).with("pid", owner));
    return new SiteLock(channel, false, Instant.EPOCH);
  }

  /**
   * The number of this process. Linux tells it in a name; before the JDK does, it makes ready to
   * watch processes, which takes longer than all else here.
   */
  private static long self() {
    try {
      return Long.parseLong(Files.readSymbolicLink(Path.of("/proc/self")).toString());
    } catch (IOException | UnsupportedOperationException | NumberFormatException e) {
      return ProcessHandle.current().pid();
    }
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  boolean isHeld() {
    return held;
  }

  /** When it was taken, by the clock that dates files. */
  Instant taken() {
    return taken;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
