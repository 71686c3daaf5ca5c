package warta.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs a command and measures it with all its children.
 *
 * @param log where its output goes; overwritten by each run
 * @param caches the folder that takes the place of the user's cache folder
 */
record Program(Path log, Path caches) {

  /** Clock ticks per second of {@code /proc/self/stat}; 100 on every Linux. */
  private static final double TICKS = 100;

  /**
   * Runs it to its end.
   *
   * @throws BenchException when it fails; with its output
   */
  Measured run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(log.toFile());
    builder.environment().put("XDG_CACHE_HOME", caches.toString());
    double cpu = childrensCpu();
    long begin = System.nanoTime();
    Process process = builder.start();
    int exit;
    MemoryWatch memory = new MemoryWatch(process);
    try {
      memory.start();
      exit = process.waitFor();
    } finally {
      stop(process);
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    double spent = childrensCpu() - cpu;
    if (exit != 0) {
      throw new BenchException(
          "exit " + exit + ": " + String.join(" ", command) + "\n" + Files.readString(log));
    }
    return new Measured(seconds, spent, memory.peak());
  }

  private static void stop(Process process) {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }

  /** User and system time of the children that have ended, theirs included. */
  private static double childrensCpu() throws IOException {
    String stat = Files.readString(Path.of("/proc/self/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
  }
}
