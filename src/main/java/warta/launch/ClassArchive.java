package warta.launch;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The program's classes as a JVM lays them out in memory (JEP 350), kept in the user's cache
 * folder. It saves about half the time of a short command. One belongs to one jar and one JVM; the
 * JVM itself refuses what does not fit.
 */
final class ClassArchive {

  /** Older ones, of other jars and JVMs, are removed when one is made. */
  private static final int MOST_KEPT = 4;

  private static final String PREFIX = "warta-";
  private static final String SUFFIX = ".jsa";

  private final File file;
  private final File fresh;

  private ClassArchive(File file) {
    this.file = file;
    this.fresh = new File(file.getPath() + "." + ProcessHandle.current().pid() + ".tmp");
  }

  /** The archive of a jar on a JVM; null where there is no folder for it. */
  static @Nullable ClassArchive of(HostJvm host) {
    @Nullable File caches = cacheFolder();
    if (caches == null) {
      return null;
    }
    String key =
        String.join(
            "\n",
            host.jar().getAbsolutePath(),
            Long.toString(host.jar().length()),
            Long.toString(host.jar().lastModified()),
            host.java().getPath(),
            System.getProperty("java.vm.version"),
            System.getProperty("java.vm.vendor"));
    CRC32 hash = new CRC32();
    hash.update(key.getBytes(StandardCharsets.UTF_8));
    String name = PREFIX + Long.toHexString(hash.getValue()) + SUFFIX;
    return new ClassArchive(new File(new File(caches, "warta"), name));
  }

  /** Where programs of this user keep what they can make again; null if nobody says. */
  private static @Nullable File cacheFolder() {
    String set = System.getenv("XDG_CACHE_HOME");
    if (set != null && new File(set).isAbsolute()) {
      return new File(set);
    }
    String system = System.getProperty("os.name", "");
    if (system.startsWith("Windows")) {
      String local = System.getenv("LOCALAPPDATA");
      return local == null ? null : new File(local);
    }
    File home = new File(System.getProperty("user.home", "?"));
    if (!home.isAbsolute() || !home.isDirectory()) {
      return null;
    }
    return new File(home, system.startsWith("Mac") ? "Library/Caches" : ".cache");
  }

  /**
   * Whether this is the time to make it: a build uses nearly all classes. A machine that is thrown
   * away after one build, as for continuous integration, would only lose time.
   */
  boolean isToBeMade(String[] args) {
    return !file.isFile()
        && args[0].equals("build")
        && System.getenv("CI") == null
        && (file.getParentFile().isDirectory() || file.getParentFile().mkdirs())
        && file.getParentFile().canWrite();
  }

  /** The JVM's options that make it; nothing that goes wrong with it is worth a word. */
  List<String> making() {
    return List.of("-XX:ArchiveClassesAtExit=" + fresh.getPath(), "-Xlog:disable");
  }

  /** The JVM's options that use it, if it is there. */
  List<String> using() {
    return file.isFile()
        ? List.of(
            "-XX:SharedArchiveFile=" + file.getPath(), "-XX:+VerifySharedSpaces", "-Xlog:disable")
        : List.of();
  }

  /** Takes a new archive into use, or throws it away. */
  void keep(boolean isGood) {
    if (isGood && fresh.renameTo(file)) {
      removeOld();
    } else {
      remove(fresh);
    }
  }

  private void removeOld() {
    File[] all = file.getParentFile().listFiles();
    if (all == null) {
      return;
    }
    long[] ages = new long[all.length];
    int count = 0;
    for (File other : all) {
      if (isArchive(other)) {
        ages[count++] = other.lastModified();
      }
    }
    Arrays.sort(ages, 0, count);
    long oldestKept = count > MOST_KEPT ? ages[count - MOST_KEPT] : 0;
    for (File other : all) {
      if (isArchive(other) && other.lastModified() < oldestKept) {
        remove(other);
      }
    }
  }

  private static boolean isArchive(File file) {
    return file.getName().startsWith(PREFIX) && file.getName().contains(SUFFIX);
  }

  /** What cannot be removed, since another process uses it, goes another time. */
  private static void remove(File file) {
    if (!file.delete()) {
      file.deleteOnExit();
    }
  }
}
