package warta.cli;

import java.io.Console;
import java.io.PrintStream;

/** Where commands print: results to {@code out}, everything else to {@code err}. */
final class Terminal {

  private final PrintStream out;
  private final PrintStream err;
  private final boolean interactive;
  private boolean lineOpen;

  /**
   * @param interactive whether a person is watching, so that progress may be shown
   */
  Terminal(PrintStream out, PrintStream err, boolean interactive) {
    this.out = out;
    this.err = err;
    this.interactive = interactive;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  boolean isInteractive() {
    return interactive;
  }

  /** Colours only for people, and not for those who asked for none (no-color.org). */
  boolean isColored() {
    return interactive && System.getenv("NO_COLOR") == null;
  }

  /** Whether a person is at the terminal; from Java 22 on there is a console without one, too. */
  @SuppressWarnings("SystemConsoleNull") // that it is not null says nothing is known here
  static boolean isWatched() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** Shows a line that the next one overwrites. */
  synchronized void progress(String text) {
    err.print("\r" + text + "\u001b[K");
    err.flush();
    lineOpen = true;
  }

  synchronized void endProgress() {
    if (lineOpen) {
      err.print("\r\u001b[K");
      err.flush();
      lineOpen = false;
    }
  }

  /** A fault of this program, with all that a report needs. */
  void bug(Throwable fault) {
    endProgress();
    err.println(
        "This is a fault of Warta, not of your site. The last published site is as it was.");
    err.println("Please report it with the command that you gave and these lines:");
    err.println(String.join(" ", new Version().getVersion()));
    fault.printStackTrace(err);
  }
}
