package warta.serve;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** An eye on the sources of a site, which tells of changes from a thread of its own. */
interface Watch extends Closeable {

  /** The folders of a site that are watched; they need not be there yet. */
  List<String> FOLDERS = List.of("content", "templates");

  /**
   * Begins to watch: whatever changes after this has returned is told.
   *
   * @param system the name of the operating system
   */
  static Watch start(Path site, String system, Consumer<Changes> listener) throws IOException {
    // The JDK has no eye on macOS but one that looks every ten seconds.
    if (system.toLowerCase(Locale.ROOT).startsWith("mac")) {
      return PollingWatch.start(site, listener);
    }
    try {
      return SystemWatch.start(site, listener);
    } catch (IOException e) {
      // Such as: the system's limit of watched folders is reached.
      return PollingWatch.start(site, listener);
    }
  }

  /** How many folders it has a handle on. */
  int handles();
}
