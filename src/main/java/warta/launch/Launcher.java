package warta.launch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import warta.cli.Main;

/**
 * The entry of {@code site.jar}. Nothing in a jar can carry JVM options, so a plain {@code java
 * -jar site.jar} starts a second JVM that has them; whoever gives options of their own, or uses
 * another kind of JVM, gets what they asked for.
 */
public final class Launcher {

  private Launcher() {}

  public static void main(String[] args) {
    // Pictures are made without a screen; some systems would show an application at work.
    System.setProperty("java.awt.headless", "true");
    String parent = System.getProperty(ChildJvm.PARENT);
    if (parent != null) {
      ParentWatch.start(parent);
      Main.main(args);
      return;
    }
    @Nullable HostJvm host = isWorthIt(args) ? HostJvm.ofThis() : null;
    @Nullable ArchiveSearch archive = host == null ? null : ArchiveSearch.start(host);
    if (host != null && archive != null && HostJvm.isPlainStart()) {
      try {
        ChildJvm.runInstead(host, archive, args);
      } catch (IOException e) {
        // No second process is to be had here; this one does the same, only slower.
      }
    }
    Main.main(args);
  }

  /** A preview reads nothing, and is there in a second by itself. */
  private static boolean isWorthIt(String[] args) {
    return args.length > 0 && !args[0].equals("preview");
  }
}
