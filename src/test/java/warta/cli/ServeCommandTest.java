package warta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import warta.golden.TestSite;
import warta.serve.Happening;
import warta.serve.TestSession;

/** What an editor reads in the terminal. */
class ServeCommandTest {

  private static final String KABAR = "content/opini/kabar.md";

  private final TestSite site =
      TestSite.of(
          """
          -- content/site.yaml --
          title: Uji
          baseUrl: https://example.org/
          language: id
          -- content/opini/kabar.md --
          ---
          title: Kabar
          date: 2024-12-20
          ---
          Isi yang lama.
          """);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Thread thread = new Thread();

  private void serve(String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "serve";
    args[1] = "--site";
    args[2] = site.folder().toString();
    System.arraycopy(more, 0, args, 3, more.length);
    PrintStream said = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream noted = new PrintStream(err, true, StandardCharsets.UTF_8);
    thread = new Thread(() -> Main.run(new Terminal(said, noted, false), args));
    thread.start();
  }

  private String await(ByteArrayOutputStream stream, Predicate<String> wanted) throws Exception {
    for (int tries = 0; tries < 3_000; tries++) {
      String text = stream.toString(StandardCharsets.UTF_8);
      if (wanted.test(text)) {
        return text;
      }
      Thread.sleep(10);
    }
    throw new AssertionError(out + "\n" + err);
  }

  @AfterEach
  void stop() throws Exception {
    thread.interrupt();
    thread.join();
    site.delete();
  }

  @Test
  void aMorningReadsWell() throws Exception {
    serve("--port", "0", "--now", TestSite.NOW);
    await(out, text -> text.contains("Ctrl+C"));
    site.edit(KABAR, "lama", "baru");
    await(out, text -> text.contains(KABAR + ": /opini/kabar/ diperbarui ("));
    site.edit(KABAR, "date: 2024", "date: kemarin");
    await(err, text -> text.contains("[bad-date]") && text.contains("date: kemarin"));
    await(out, text -> text.contains("ada satu kesalahan"));
    site.edit(KABAR, "date: kemarin", "date: 2024");
    await(out, text -> text.contains("semua sudah diperbaiki"));
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("http://127.0.0.1:")
        .contains(" siap setelah ");
  }

  @Test
  void whoWaitsForTheFirstReadingIsToldWhyOnce() throws Exception {
    Terminal terminal = new Terminal(new PrintStream(out), new PrintStream(err), false);
    try (TestSession open = TestSession.open(TestSession.site(), () -> TestSession.NOW)) {
      long start = System.nanoTime() - TimeUnit.SECONDS.toNanos(3);
      ServeReport report = new ServeReport(terminal, open.session(), () -> TestSession.NOW, start);
      report.begin("http://127.0.0.1:8080/");
      report.on(new Happening.Reading(1, 4));
      report.on(new Happening.Reading(2, 4));
      assertThat(out.toString(StandardCharsets.UTF_8))
          .isEqualToIgnoringNewLines(
              "http://127.0.0.1:8080/ sedang dibaca untuk pertama kali; "
                  + "halaman di sana menunjukkan sampai di mana");
    }
  }

  @Test
  void aPortThatWasAskedForAndIsTakenIsRefused() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      serve("--port", String.valueOf(taken.getLocalPort()), "--lang", "en");
      thread.join();
      assertThat(err.toString(StandardCharsets.UTF_8))
          .startsWith("error: port " + taken.getLocalPort() + " is taken");
    }
  }

  @Test
  void whereTheUsualPortIsTakenTheNextFreeOneIsSaid() throws Exception {
    try (ServerSocket taken = takeUsualPort()) {
      serve("--lang", "en");
      String said = await(out, text -> text.contains("Ctrl+C"));
      assertThat(err.toString(StandardCharsets.UTF_8))
          .isEqualToIgnoringNewLines("note: port 8080 is taken, so the next free one it is");
      assertThat(said).containsPattern("^http://127\\.0\\.0\\.1:80(8[1-9]|9\\d|1[0-2]\\d)/ ");
    }
  }

  /** Whoever else has it does as well. */
  private static ServerSocket takeUsualPort() throws IOException {
    ServerSocket socket = new ServerSocket();
    try {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 8080));
    } catch (BindException e) {
      // Somebody has.
    }
    return socket;
  }

  @Test
  void anEditorThatNobodyKnowsIsRefused() throws Exception {
    serve("--editor", "notepad", "--lang", "en");
    thread.join();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("notepad", "vscode, vscodium", "zed://file{file}:{line}:{column}");
  }

  @Test
  void otherAddressesThanThisMachinesOwnAreWarnedOf() throws Exception {
    serve("--port", "0", "--host", "0.0.0.0", "--lang", "en");
    await(err, text -> text.contains("note: everyone who can reach this machine at 0.0.0.0"));
  }
}
