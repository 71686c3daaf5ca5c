package warta.launch;

import java.util.Optional;

/** Ends this process when the one that started it has ended without a word. */
final class ParentWatch extends Thread {

  private static final long PAUSE_MILLIS = 500;

  /** As a shell reports a process that was told to end (128 + SIGTERM). */
  private static final int TERMINATED = 143;

  private final long parent;

  private ParentWatch(long parent) {
    super("warta-parent-watch");
    this.parent = parent;
    setDaemon(true);
  }

  /**
   * @param parent the number of the process that started this one
   */
  static void start(String parent) {
    try {
      new ParentWatch(Long.parseLong(parent)).start();
    } catch (NumberFormatException e) {
      // Someone else set the property: there is nobody to watch.
    }
  }

  @Override
  public void run() {
    // Not at once: what asks for processes takes long to load, and short commands end before.
    do {
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
    } while (isThere());
    System.exit(TERMINATED);
  }

  /** An orphan is handed to another parent. */
  private boolean isThere() {
    Optional<ProcessHandle> now = ProcessHandle.current().parent();
    return now.isPresent() && now.get().pid() == parent;
  }
}
