package warta.cli;

import warta.build.Progress;
import warta.diagnostic.Phrase;

/** Shows progress to a person once a build takes longer than a second. */
final class ProgressLine implements Progress {

  private static final long PATIENCE = 1_000_000_000L;
  private static final long STEP = 100_000_000L;

  private final Terminal terminal;
  private final long start = System.nanoTime();
  private long last;

  ProgressLine(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public synchronized void report(String stage, int done, int total) {
    long now = System.nanoTime();
    if (!terminal.isInteractive() || now - start < PATIENCE || now - last < STEP) {
      return;
    }
    last = now;
    String name = terminal.messages().say(Phrase.of("progress." + stage));
    terminal.progress(total == 0 ? name : name + " " + done + "/" + total);
  }
}
