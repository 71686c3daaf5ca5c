package warta.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.concurrent.TimeUnit;
import warta.diagnostic.Phrase;

/** The person's web browser, opened by whatever the system has for it. */
final class Browser {

  /** What has not failed by then is starting a browser. */
  private static final long PATIENCE_SECONDS = 5;

  private Browser() {}

  /** Opens an address, in a thread of its own; a failure is only a note. */
  static void open(Terminal terminal, String address) {
    Thread thread =
        new Thread(
            () -> {
              if (!isOpened(command(System.getProperty("os.name", ""), address))) {
                terminal.note(Phrase.of("server.no-browser").with("address", address));
              }
            },
            "warta-browser");
    thread.setDaemon(true);
    thread.start();
  }

  /** How a system opens an address. */
  static List<String> command(String system, String address) {
    if (system.startsWith("Windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    return List.of(system.startsWith("Mac") ? "open" : "xdg-open", address);
  }

  private static boolean isOpened(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      return !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      return true;
    }
  }
}
