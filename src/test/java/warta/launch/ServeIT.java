package warta.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warta.golden.TestSite;

/** {@code serve} from a shell: how it ends, and what it leaves. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no signals")
class ServeIT {

  private static final Path JAR =
      Path.of(System.getProperty("site.jar", "site.jar")).toAbsolutePath();

  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");

  private final TestSite site =
      TestSite.of(
          """
          -- content/site.yaml --
          title: Uji
          baseUrl: https://example.org/
          -- content/opini/kabar.md --
          ---
          title: Kabar
          date: 2024-12-20
          ---
          Isi.
          """);

  private Process process;
  private int port;

  @BeforeEach
  void start() throws Exception {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toString(),
                "serve",
                "--site",
                site.folder().toString(),
                "--port",
                "0")
            .redirectOutput(site.path("out").toFile())
            .redirectError(site.path("err").toFile())
            .start();
    port = port();
  }

  @AfterEach
  void stop() throws Exception {
    process.destroyForcibly().waitFor();
    site.delete();
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "INT, 130", "KILL, 137"})
  void anyEndHarmsNoFileAndLeavesNoProcessAndNoPort(String signal, int exit) throws Exception {
    Map<String, String> content = site.files("content");
    HttpRequest ask =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/opini/kabar/")).build();
    assertThat(HttpClient.newHttpClient().send(ask, BodyHandlers.ofString()).body())
        .contains("Kabar");
    List<ProcessHandle> children = process.descendants().toList();
    new ProcessBuilder("/bin/kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(exit);
    for (ProcessHandle child : children) {
      child.onExit().get(10, TimeUnit.SECONDS);
    }
    try (ServerSocket again = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      assertThat(again.isBound()).isTrue();
    }
    assertThat(site.files("content")).isEqualTo(content);
    assertThat(site.has("public")).isFalse();
    assertThat(site.build().exitCode()).isZero();
  }

  private int port() throws IOException, InterruptedException {
    for (int tries = 0; tries < 600; tries++) {
      Matcher address = ADDRESS.matcher(site.read("out"));
      if (site.read("out").contains("Ctrl+C") && address.find()) {
        return Integer.parseInt(address.group(1));
      }
      Thread.sleep(50);
    }
    throw new AssertionError(site.read("err"));
  }
}
