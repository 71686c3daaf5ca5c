package warta.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code preview} from a shell: how it ends, and what it leaves. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no signals")
class PreviewIT {

  private static final Path JAR =
      Path.of(System.getProperty("site.jar", "site.jar")).toAbsolutePath();

  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");

  @TempDir private Path work;

  private Process process;
  private int port;

  @BeforeEach
  void start() throws Exception {
    Path site = Files.createDirectories(work.resolve("public"));
    Files.writeString(site.resolve("index.html"), "depan");
    Files.write(site.resolve("besar.bin"), new byte[20_000_000]);
    process = preview("--port", "0", "--open");
    port = port();
  }

  @AfterEach
  void stop() throws Exception {
    process.destroyForcibly().waitFor();
  }

  @Test
  void whoeverTellsItToEndIsObeyed() throws Exception {
    signal("TERM");
    assertEnded(143);
  }

  @Test
  void controlCEndsItAlsoWhileClientsHang() throws Exception {
    List<Socket> hanging = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
      String request = "GET /besar.bin HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      hanging.add(socket);
    }
    signal("INT");
    assertEnded(130);
    for (Socket socket : hanging) {
      socket.close();
    }
  }

  @Test
  void whatIsKilledLeavesNoProcessAndNoPort() throws Exception {
    List<ProcessHandle> children = process.descendants().toList();
    signal("KILL");
    assertEnded(137);
    for (ProcessHandle child : children) {
      child.onExit().get(10, TimeUnit.SECONDS);
    }
  }

  @Test
  void withoutABrowserANoteSaysWhatToOpen() throws Exception {
    String note = "note: no browser could be opened; open http://127.0.0.1:" + port + "/ yourself";
    Path err = work.resolve("err");
    for (int tries = 0; tries < 200 && Files.size(err) == 0; tries++) {
      Thread.sleep(50);
    }
    assertThat(Files.readString(err).lines()).containsExactly(note);
    assertThat(process.isAlive()).isTrue();
  }

  /** Starts it where no program can be found that opens a browser. */
  private Process preview(String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", JAR.toString(), "preview", "--site", work.toString()));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("PATH", work.toString());
    return builder
        .redirectOutput(work.resolve("out").toFile())
        .redirectError(work.resolve("err").toFile())
        .start();
  }

  private int port() throws Exception {
    for (int tries = 0; tries < 600; tries++) {
      Matcher address = ADDRESS.matcher(Files.readString(work.resolve("out")));
      if (address.find()) {
        return Integer.parseInt(address.group(1));
      }
      Thread.sleep(50);
    }
    throw new AssertionError(Files.readString(work.resolve("err")));
  }

  private void signal(String name) throws Exception {
    new ProcessBuilder("/bin/kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
  }

  private void assertEnded(int exit) throws Exception {
    assertThat(process.waitFor(3, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(exit);
    try (ServerSocket again = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      assertThat(again.isBound()).isTrue();
    }
  }
}
