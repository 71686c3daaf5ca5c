package warta.cli;

import java.io.Console;
import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import warta.diagnostic.Messages;
import warta.diagnostic.Phrase;

/**
 * Where commands print, and in which language: results to {@code out}, everything else to {@code
 * err}.
 */
final class Terminal {

  private final PrintStream out;
  private final PrintStream err;
  private final boolean interactive;
  private final SpokenLanguage language;
  private @Nullable Messages messages;
  private boolean lineOpen;

  /**
   * @param interactive whether a person is watching, so that progress may be shown
   */
  Terminal(PrintStream out, PrintStream err, boolean interactive) {
    this(out, err, interactive, SpokenLanguage.of());
  }

  private Terminal(PrintStream out, PrintStream err, boolean interactive, SpokenLanguage language) {
    this.out = out;
    this.err = err;
    this.interactive = interactive;
    this.language = language;
  }

  /** This terminal, in the language that a command line wants. */
  Terminal answering(String... args) {
    return new Terminal(out, err, interactive, SpokenLanguage.of(args));
  }

  /** This terminal, in the language of another site unless one was asked for. */
  Terminal about(Path site) {
    return new Terminal(out, err, interactive, language.about(site));
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

  /** The words to speak with; read when they are first needed. */
  synchronized Messages messages() {
    if (messages == null) {
      messages = language.messages();
    }
    return messages;
  }

  /**
   * The words to speak with, where the site's language is known already.
   *
   * @param siteLanguage a BCP 47 tag
   */
  Messages messages(String siteLanguage) {
    return language.messages(siteLanguage);
  }

  /** Prints a result. */
  void say(Phrase phrase) {
    out.println(messages().say(phrase));
  }

  /** Prints what else a person should know. */
  void note(Phrase phrase) {
    err.println(messages().label("note") + ": " + messages().say(phrase));
  }

  /** Prints why something was not done, and what to do about it. */
  void refuse(Phrase refusal) {
    err.println(messages().label("error") + ": " + messages().say(refusal));
    err.println("  " + messages().label("hint") + ": " + messages().say(refusal.hint()));
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
    try {
      err.println(messages().say(Phrase.of("bug.sorry")));
      err.println(messages().say(Phrase.of("bug.report")));
    } catch (RuntimeException | StackOverflowError e) {
      // Looking for the language may be what failed; the report below is what matters then.
      fault.addSuppressed(e);
    }
    err.println(String.join(" ", new Version().getVersion()));
    fault.printStackTrace(err);
  }
}
