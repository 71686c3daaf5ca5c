package warta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import warta.cli.CommandLineSite.Result;

class PreviewCommandTest {

  @TempDir private Path site;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(site.resolve("public"));
    Files.writeString(site.resolve("public/index.html"), "depan");
    Files.writeString(site.resolve("public/manifest.webmanifest"), "{\"start_url\": \"/berita/\"}");
  }

  @Test
  void itSaysWhatIsServedWhereAndHowToStop() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CompletableFuture<Integer> exit = new CompletableFuture<>();
    Thread thread =
        new Thread(() -> exit.complete(Main.run(terminal(out, err), args("--port", "0"))));
    thread.start();
    String address = address(out);
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body())
        .isEqualTo("depan");
    thread.interrupt();
    assertThat(exit.get(10, TimeUnit.SECONDS)).isZero();
    String place = site.resolve("public").toString().replace('\\', '/');
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            place + " is served at " + address + ", with redirects and headers as at a host",
            "Ctrl+C stops it");
    assertThat(err.size()).isZero();
    assertThat(isReachable(URI.create(address).getPort())).isFalse();
  }

  @Test
  void withoutABuiltSiteItSaysWhatToDo() {
    Result result = preview("--output", site.resolve("kosong").toString());
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines())
        .containsExactly(
            "error: there is no built site in "
                + site.resolve("kosong").toString().replace('\\', '/'),
            "  hint: build it first: `java -jar site.jar build`; or name the folder with"
                + " `--output DIR`");
    assertThat(preview("--output", "kosong", "--lang", "id").err())
        .startsWith("kesalahan: belum ada situs yang dibangun di kosong\n  saran: bangun dahulu");
  }

  @Test
  void aTakenPortIsSaidWithAFreeOne() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Result result = preview("--port", String.valueOf(taken.getLocalPort()));
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.err())
          .startsWith("error: port " + taken.getLocalPort() + " is taken by another program")
          .containsPattern("hint: write `--port \\d+`, which is free, or `--port 0`");
      Matcher free = Pattern.compile("write `--port (\\d+)`").matcher(result.err());
      assertThat(free.find()).isTrue();
      int port = Integer.parseInt(free.group(1));
      try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        assertThat(other.isBound()).isTrue();
      }
    }
  }

  @Test
  void aHostThatIsNotThisMachineIsRefused() {
    // RFC 5737: an address for documentation, which no machine has.
    assertThat(preview("--host", "192.0.2.1").err())
        .startsWith("error: 192.0.2.1 is not an address of this machine\n  hint: ");
    assertThat(preview("--host", "tidak.ada.invalid").err())
        .startsWith("error: there is no host tidak.ada.invalid\n  hint: ");
  }

  @Test
  void aPortThatCannotBeIsAWrongCommandLine() {
    for (String port : new String[] {"-1", "65536", "delapan"}) {
      Result result = preview("--port=" + port);
      assertThat(result.exitCode()).isEqualTo(2);
      assertThat(result.err()).startsWith("error: `--port` cannot be \"" + port + "\"");
    }
  }

  @Test
  void eachSystemHasItsWayToOpenABrowser() {
    assertThat(Browser.command("Linux", "http://a/")).containsExactly("xdg-open", "http://a/");
    assertThat(Browser.command("Mac OS X", "http://a/")).containsExactly("open", "http://a/");
    assertThat(Browser.command("Windows 11", "http://a/"))
        .containsExactly("rundll32", "url.dll,FileProtocolHandler", "http://a/");
  }

  private Result preview(String... more) {
    return CommandLineSite.run(args(more));
  }

  private String[] args(String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "preview";
    args[1] = "--site";
    args[2] = site.toString();
    System.arraycopy(more, 0, args, 3, more.length);
    return args;
  }

  private static Terminal terminal(ByteArrayOutputStream out, ByteArrayOutputStream err) {
    return new Terminal(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        false);
  }

  private static String address(ByteArrayOutputStream out) throws InterruptedException {
    Pattern address = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/berita/");
    for (int tries = 0; tries < 400; tries++) {
      Matcher found = address.matcher(out.toString(StandardCharsets.UTF_8));
      if (found.find()) {
        return found.group();
      }
      Thread.sleep(25);
    }
    throw new AssertionError("no address: " + out.toString(StandardCharsets.UTF_8));
  }

  private static boolean isReachable(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }
}
