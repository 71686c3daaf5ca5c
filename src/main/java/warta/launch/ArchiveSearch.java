package warta.launch;

import org.jspecify.annotations.Nullable;

/** Finds and checks a class archive, which is read as a whole for that, beside other work. */
final class ArchiveSearch extends Thread {

  private final HostJvm host;
  private @Nullable ClassArchive found;

  private ArchiveSearch(HostJvm host) {
    super("warta-archive-search");
    this.host = host;
  }

  /** Starts to search. */
  static ArchiveSearch start(HostJvm host) {
    ArchiveSearch search = new ArchiveSearch(host);
    search.setDaemon(true);
    search.start();
    return search;
  }

  @Override
  public void run() {
    found = ClassArchive.of(host);
  }

  /** Waits for it; null where there is no folder for one. */
  @Nullable ClassArchive result() {
    boolean interrupted = false;
    while (true) {
      try {
        join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return found;
  }
}
