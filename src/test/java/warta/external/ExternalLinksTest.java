package warta.external;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import warta.build.BuildRequest;
import warta.build.SiteSurvey;
import warta.cli.Shell;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Diagnostics;
import warta.diagnostic.Messages;
import warta.site.Site;

/** Only the loopback interface is ever asked here. */
class ExternalLinksTest {

  private static final Instant NOW = Instant.parse("2024-12-23T03:30:00Z");

  @TempDir Path folder;
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private HttpServer server;
  private String host;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String method = exchange.getRequestMethod();
          String path = exchange.getRequestURI().getPath();
          requests.add(method + " " + path);
          assertThat(exchange.getRequestHeaders().getFirst("User-Agent")).contains("Warta");
          if (path.equals("/pindah")) {
            exchange.getResponseHeaders().set("Location", "/ada");
          }
          int status =
              switch (path) {
                case "/ada", "/pelan" -> 200;
                case "/pindah" -> 301;
                case "/hanya-get" -> method.equals("GET") ? 200 : 405;
                case "/terlarang" -> 403;
                case "/sibuk" -> 429;
                default -> 404;
              };
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
    host = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void reportsWhatDoesNotAnswerWithItsPlace() {
    List<Diagnostic> found =
        check(NOW, 100, "[a](H/ada) [b](H/hilang#x) [c](H/hilang) [d](H/pindah)");
    assertThat(found).extracting(d -> d.rule().id()).containsOnly("dead-link");
    assertThat(found)
        .extracting(d -> String.valueOf(d.location()))
        .containsExactly(
            "content/opini/a.md:5:" + (11 + host.length()),
            "content/opini/a.md:5:" + (26 + 2 * host.length()));
    assertThat(Messages.in("en").message(found.get(0))).contains("(404)");
    assertThat(requests).containsOnlyOnce("HEAD /hilang", "GET /hilang", "HEAD /pindah");
  }

  @Test
  void asksAgainWithGetOnlyWhereHeadSaysNothing() {
    assertThat(check(NOW, 100, "[a](H/hanya-get) [b](H/terlarang) [c](H/ada)")).isEmpty();
    assertThat(requests)
        .containsExactly(
            "HEAD /ada", "HEAD /hanya-get", "GET /hanya-get", "HEAD /terlarang", "GET /terlarang");
  }

  @Test
  void doesNotAskAgainWhileAnAnswerIsFresh() {
    String text = "[a](H/ada) [b](H/hilang)";
    check(NOW, 100, text);
    requests.clear();
    assertThat(check(NOW.plus(Duration.ofHours(23)), 100, text)).hasSize(1);
    assertThat(requests).isEmpty();
    check(NOW.plus(Duration.ofDays(2)), 100, text);
    assertThat(requests).containsExactly("HEAD /hilang", "GET /hilang");
    requests.clear();
    check(NOW.plus(Duration.ofDays(8)), 100, text);
    assertThat(requests).contains("HEAD /ada");
  }

  @Test
  void keepsToItsLimitAndLeavesBusyHostsAlone() {
    check(NOW, 2, "[a](H/ada) [b](H/b) [c](H/c)");
    assertThat(requests).containsExactly("HEAD /ada", "HEAD /b", "GET /b");
    assertThat(unasked).isEqualTo(1);
    requests.clear();
    assertThat(check(NOW, 9, "[a](H/sibuk) [b](H/z)")).isEmpty();
    assertThat(requests).containsExactly("HEAD /sibuk");
    assertThat(unasked).isEqualTo(2);
  }

  @Test
  void saysWhyThereIsNoAnswer() throws IOException {
    server.stop(0);
    Diagnostic dead = check(NOW, 9, "[a](H/ada)").get(0);
    assertThat(Messages.in("en").message(dead)).contains("(no connection)");
    assertThat(Messages.in("id").message(dead)).contains("(tidak dapat disambungi)");
    Files.writeString(folder.resolve(".warta/external-links.tsv"), "\u0000rusak\nx\ty\n");
    assertThat(check(NOW, 9, "[a](mailto:a@example.org) [b](b%20c.md)")).isEmpty();
  }

  @Test
  void asksAgainWhereItDoesNotKnowTheAnswerThatWasKept() throws IOException {
    Files.createDirectories(folder.resolve(".warta"));
    String kept = NOW.getEpochSecond() + "\twho knows\t" + host + "/ada\n";
    Files.writeString(folder.resolve(".warta/external-links.tsv"), kept);
    assertThat(check(NOW, 9, "[a](H/ada)")).isEmpty();
    assertThat(requests).containsExactly("HEAD /ada");
  }

  private int unasked;

  private List<Diagnostic> check(Instant now, int limit, String text) {
    Shell shell =
        Shell.in(folder)
            .file(
                "content/opini/a.md",
                "---\ntitle: A\ndate: 2024-12-01\n---\n" + text.replace("H/", host + "/") + "\n");
    Site site =
        SiteSurvey.of(BuildRequest.of(shell.site(), NOW), new Diagnostics()).orElseThrow().site();
    Diagnostics faults = new Diagnostics();
    ExternalLinks links =
        new ExternalLinks(
            new HttpProbe(Duration.ofSeconds(5)),
            Duration.ofMillis(1),
            limit,
            folder.resolve(".warta"),
            now);
    links.check(site, faults::add);
    unasked = links.unasked();
    return faults.sorted();
  }
}
