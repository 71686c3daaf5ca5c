package warta.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server refuses, and whom. */
class SafetyTest {

  private TestServer server;
  private int port;

  @BeforeEach
  void start() throws IOException {
    server = new TestServer("").with("index.html", "depan").with("a/index.html", "a");
    port = server.server.port();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../a/",
        "/a/../",
        "/a/./",
        "/a/..",
        "/%2e%2e/a/",
        "/%2E./a/",
        "/.%2e/a/",
        "/a%2f",
        "/a%2F..%2f",
        "/a%5c..%5c",
        "/..\\a",
        "/a%00",
        "/a%0a",
        "/%c0%ae%c0%ae/a/",
        "/%e0%80%af/",
        "/%ff",
        "/a%",
        "/a%2",
        "/a%zz",
        "//a/",
        "//evil.example/a/",
        "http://evil.example/",
        "http://127.0.0.1/",
        "http:/a/",
        "a/"
      })
  void noOtherReadingOfAPathLeadsAnywhere(String target) throws IOException {
    Asking.Reply reply = server.get(target);
    assertThat(reply.status()).as(target).isIn(400, 404);
    assertThat(reply.body()).doesNotContain("depan").doesNotEndWith("a");
    assertThat(reply.header("Location")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%252e%252e/", "/%252e%252e%252fa/", "/%25%32%65/"})
  void nothingIsDecodedTwice(String target) throws IOException {
    assertThat(server.get(target).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "LOCALHOST"})
  void theServerKnowsItsNames(String name) throws IOException {
    assertThat(host(name + ":" + port)).isEqualTo(200);
    assertThat(host(name)).as("another port").isEqualTo(421);
    assertThat(host(name + ":1")).isEqualTo(421);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "localhost.",
        "127.1",
        "192.168.0.1",
        "[::2]",
        "127.0.0.1@evil.example",
        ""
      })
  void anotherHostIsRefused(String name) throws IOException {
    assertThat(host(name + ":" + port)).isEqualTo(421);
  }

  @Test
  void aRequestHasOneHost() throws IOException {
    String end = "Connection: close\r\n\r\n";
    String ours = "Host: 127.0.0.1:" + port + "\r\n";
    assertThat(server.asking.send("GET / HTTP/1.1\r\n" + end).status()).isEqualTo(400);
    assertThat(server.asking.send("GET / HTTP/1.1\r\n" + ours + ours + end).status())
        .isEqualTo(400);
  }

  @Test
  void pagesOfOtherSitesGetNothing() throws IOException {
    for (String origin :
        List.of("http://evil.example", "null", "https://127.0.0.1:" + port, "http://localhost:1")) {
      assertThat(server.get("/", "Origin: " + origin).status()).as(origin).isEqualTo(403);
    }
    assertThat(server.get("/", "Origin: http://localhost:" + port).status()).isEqualTo(200);
    String foreign = "Sec-Fetch-Site: cross-site";
    assertThat(server.get("/", foreign, "Sec-Fetch-Mode: no-cors").status()).isEqualTo(403);
    assertThat(server.get("/", foreign, "Sec-Fetch-Mode: navigate").status()).isEqualTo(200);
    assertThat(server.get("/", "Sec-Fetch-Site: same-origin").status()).isEqualTo(200);
  }

  @Test
  void endpointsAreGuardedLikePages() throws IOException {
    Endpoint endpoint =
        exchange -> {
          exchange.answer(Answer.of(200, MediaTypes.PLAIN_TEXT, Resource.ofText("rahasia")));
          return true;
        };
    try (TestServer own = new TestServer("", Finish.NONE, endpoint)) {
      assertThat(own.get("/_warta/").body()).isEqualTo("rahasia");
      assertThat(own.get("/_warta/", "Origin: http://evil.example").status()).isEqualTo(403);
      assertThat(own.get("/_warta/../_warta/").status()).isEqualTo(400);
      String foreign = "GET /_warta/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
      assertThat(own.asking.send(foreign).status()).isEqualTo(421);
    }
  }

  @Test
  void boundToAllAddressesTheServerIsCalledByNumbersOnly() {
    Doorkeeper doorkeeper = Doorkeeper.of("0.0.0.0", new InetSocketAddress("0.0.0.0", 80));
    assertThat(refusal(doorkeeper, "192.168.1.7")).isZero();
    assertThat(refusal(doorkeeper, "[fe80::1]:80")).isZero();
    assertThat(refusal(doorkeeper, "localhost")).isZero();
    assertThat(refusal(doorkeeper, "evil.example")).isEqualTo(421);
    assertThat(refusal(doorkeeper, "192.168.1.7.evil.example")).isEqualTo(421);
  }

  private static int refusal(Doorkeeper doorkeeper, String host) {
    Headers headers = new Headers();
    headers.set("Host", host);
    return doorkeeper.refusal(headers).orElse(0);
  }

  @Test
  void clientsThatHangDelayNobody() throws IOException {
    List<Socket> hanging = new ArrayList<>();
    server.with("besar.bin", "x".repeat(20_000_000));
    try {
      for (int i = 0; i < 40; i++) {
        Socket half = server.asking.connect();
        half.getOutputStream().write("GET / HTTP/1.1\r\nHo".getBytes(StandardCharsets.US_ASCII));
        hanging.add(half);
        Socket deaf = server.asking.connect();
        OutputStream out = deaf.getOutputStream();
        String request = "GET /besar.bin HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n";
        out.write(request.getBytes(StandardCharsets.US_ASCII));
        hanging.add(deaf);
      }
      assertThat(server.get("/").body()).isEqualTo("depan");
      long start = System.nanoTime();
      server.close();
      assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
      try (ServerSocket again = new ServerSocket()) {
        again.setReuseAddress(true);
        again.bind(new InetSocketAddress("127.0.0.1", port));
        assertThat(again.isBound()).isTrue();
      }
    } finally {
      for (Socket socket : hanging) {
        socket.close();
      }
    }
  }

  private int host(String host) throws IOException {
    String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    return server.asking.send(request).status();
  }
}
