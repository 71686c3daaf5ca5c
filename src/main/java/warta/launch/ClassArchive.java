package warta.launch;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
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

  private final File folder;
  private final String name;
  private final @Nullable File file;
  private final File fresh;

  /**
   * @param name of the archive's file up to its checksum
   */
  private ClassArchive(File folder, String name) {
    this.folder = folder;
    this.name = name;
    this.file = find(folder, name);
    this.fresh = new File(folder, name + ProcessHandle.current().pid() + ".tmp");
  }

  /**
   * The archive, unless it is damaged: its name says its checksum. A JVM may die of what it finds
   * in a damaged one, and its own check takes several times as long.
   */
  private static @Nullable File find(File folder, String name) {
    String[] all = folder.list();
    if (all != null) {
      for (String found : all) {
        if (found.startsWith(name) && found.endsWith(SUFFIX)) {
          File file = new File(folder, found);
          if (found.equals(name + checksum(file) + SUFFIX)) {
            return file;
          }
          remove(file);
        }
      }
    }
    return null;
  }

  /** The CRC-32 of a file as a number; empty when it cannot be read. */
  private static String checksum(File file) {
    CRC32 sum = new CRC32();
    // With a larger one, the JDK allocates and frees memory outside the heap in each step.
    byte[] buffer = new byte[8 * 1024];
    try (FileInputStream in = new FileInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sum.update(buffer, 0, read);
      }
    } catch (IOException e) {
      return "";
    }
    return Long.toHexString(sum.getValue());
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
    String name = PREFIX + Long.toHexString(hash.getValue()) + "-";
    return new ClassArchive(new File(caches, "warta"), name);
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
    return file == null
        && args[0].equals("build")
        && System.getenv("CI") == null
        && (folder.isDirectory() || folder.mkdirs())
        && folder.canWrite();
  }

  /** The JVM's options that make it; nothing that goes wrong with it is worth a word. */
  List<String> making() {
    return List.of("-XX:ArchiveClassesAtExit=" + fresh.getPath(), "-Xlog:disable");
  }

  /**
   * The JVM's options that use it, if it is there. It is mapped where it was made for: elsewhere,
   * as JVMs do by default, every address in it is rewritten at each start.
   */
  List<String> using() {
    return file == null
        ? List.of()
        : List.of(
            "-XX:SharedArchiveFile=" + file.getPath(),
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            "-Xlog:disable");
  }

  /** Takes a new archive into use, or throws it away. */
  void keep(boolean isGood) {
    if (isGood && fresh.renameTo(new File(folder, name + checksum(fresh) + SUFFIX))) {
      removeOld();
    } else {
      remove(fresh);
    }
  }

  private void removeOld() {
    File[] all = folder.listFiles();
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
