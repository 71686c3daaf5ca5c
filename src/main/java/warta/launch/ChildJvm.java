package warta.launch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import warta.cli.Main;

/** A second JVM that does what was asked of this one; it ends when this one ends. */
final class ChildJvm {

  /** The property that tells a child the number of its parent's process. */
  static final String PARENT = "warta.launch.parent";

  /** How long a child may take to tidy up after it was told to end. */
  private static final long GRACE_SECONDS = 10;

  private ChildJvm() {}

  /**
   * Runs the program with the same arguments, streams and folder, and ends this JVM as that one
   * ends.
   *
   * @throws IOException when it cannot be started
   */
  static void runInstead(HostJvm host, ArchiveSearch search, String[] args) throws IOException {
    @Nullable ClassArchive archive = search.result();
    List<String> command = new ArrayList<>();
    command.add(host.java().getPath());
    command.addAll(JobSize.options(args));
    boolean isNew = archive != null && archive.isToBeMade(args);
    if (archive != null) {
      command.addAll(isNew ? archive.making() : archive.using());
    }
    if (isNew) {
      command.add("-D" + Main.REHEARSAL + "=true");
    }
    command.add("-D" + PARENT + "=" + ProcessHandle.current().pid());
    host.addProgramTo(command);
    for (String arg : args) {
      command.add(arg);
    }
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    useUtf8(builder);
    Process child = builder.start();
    Ending ending = new Ending(child);
    Runtime.getRuntime().addShutdownHook(ending);
    int exit = waitFor(child);
    if (isNew && archive != null) {
      archive.keep(exit == 0);
    } else if (isOver(ending)) {
      // The child has tidied up; what this JVM does at its end has nothing to add, and takes time.
      Runtime.getRuntime().halt(exit);
    }
    System.exit(exit);
  }

  /** Whether no signal is ending this JVM, whose exit code it decides. */
  private static boolean isOver(Ending ending) {
    try {
      return Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private static int waitFor(Process child) {
    while (true) {
      try {
        return child.waitFor();
      } catch (InterruptedException e) {
        // Nobody has a reason to interrupt this thread; the child's answer is all that counts.
      }
    }
  }

  /** JDK 17 takes the character set of file names from the locale: under POSIX, ASCII. */
  private static void useUtf8(ProcessBuilder builder) {
    String charset = System.getProperty("sun.jnu.encoding", "UTF-8").toUpperCase(Locale.ROOT);
    if (charset.startsWith("ANSI_X3.4")) {
      builder.environment().put("LC_ALL", "C.UTF-8");
    }
  }

  /** Hands on that this process is to end, and waits until the child has tidied up. */
  private static final class Ending extends Thread {
    private final Process child;

    Ending(Process child) {
      super("warta-ending");
      this.child = child;
    }

    @Override
    public void run() {
      child.destroy();
      try {
        if (!child.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
          child.destroyForcibly();
        }
      } catch (InterruptedException e) {
        child.destroyForcibly();
      }
    }
  }
}
