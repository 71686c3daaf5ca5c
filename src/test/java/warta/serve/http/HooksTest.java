package warta.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a development server adds: changed answers, answers of its own, and events. */
class HooksTest {

  @Test
  void finishChangesAnswersAndKnowsTheirFiles() throws IOException {
    List<String> paths = new ArrayList<>();
    Finish finish =
        (path, answer) -> {
          paths.add(path);
          return answer.isPage()
              ? answer.with("X-A", "a").withBody(Resource.ofText("diubah"))
              : answer;
        };
    try (TestServer server = new TestServer("", finish, Endpoint.NONE)) {
      server.with("x/index.html", "x").with("x/index.html.gz", "rapat").with("404.html", "hilang");
      server.with("a.css", "a").with("a.css.gz", "rapat");
      Asking.Reply page = server.get("/x/", "Accept-Encoding: gzip");
      assertThat(page.body()).isEqualTo("diubah");
      assertThat(page.header("X-A")).isEqualTo("a");
      assertThat(page.header("Content-Encoding")).isEmpty();
      String etag = page.header("ETag");
      assertThat(server.get("/x/", "If-None-Match: " + etag).status()).isEqualTo(304);
      assertThat(server.get("/a.css", "Accept-Encoding: gzip").body()).isEqualTo("rapat");
      assertThat(server.get("/tidak/").status()).isEqualTo(404);
      assertThat(server.get("/x").status()).isEqualTo(301);
    }
    assertThat(paths).containsExactly("x/index.html", "x/index.html", "a.css", "404.html", "");
  }

  @Test
  void anEndpointHasItsPathToItself() throws IOException {
    Endpoint endpoint =
        exchange -> {
          if (!exchange.path().equals("/_warta/a b")) {
            return false;
          }
          String text =
              exchange.method() + exchange.query() + exchange.header("X-A").orElse("tanpa");
          exchange.answer(Answer.of(200, MediaTypes.PLAIN_TEXT, Resource.ofText(text)));
          return true;
        };
    try (TestServer server = new TestServer("/berita", Finish.NONE, endpoint)) {
      server.with("_warta/x", "x").with("404.html", "hilang");
      assertThat(server.asking.ask("POST", "/_warta/a%20b?q=1+2&r&q=%26", "X-A: a").body())
          .isEqualTo("POST{q=&, r=}a");
      assertThat(server.get("/_warta/x").status()).isEqualTo(404);
      assertThat(server.get("/_warta/x").body()).isEqualTo("404 Not Found\n");
    }
  }

  @Test
  void eventsArriveOneByOneUntilEitherSideLeaves() throws Exception {
    BlockingQueue<EventStream> opened = new LinkedBlockingQueue<>();
    CountDownLatch ended = new CountDownLatch(2);
    Endpoint endpoint =
        exchange -> {
          EventStream stream = exchange.events();
          opened.add(stream);
          stream.deliver();
          ended.countDown();
          return true;
        };
    try (TestServer server = new TestServer("", Finish.NONE, endpoint);
        Socket first = server.asking.connect();
        Socket second = server.asking.connect()) {
      BufferedReader in = listen(first, server.server.port());
      EventStream stream = opened.take();
      stream.send("reload", "{\"paths\":null}\nbaris kedua — ä");
      stream.send("mended", "");
      assertThat(event(in)).containsExactly("retry: 500");
      assertThat(event(in))
          .containsExactly("event: reload", "data: {\"paths\":null}", "data: baris kedua — ä");
      assertThat(event(in)).containsExactly("event: mended", "data: ");

      listen(second, server.server.port());
      EventStream other = opened.take();
      second.close();
      for (int i = 0; i < 200 && other.isOpen(); i++) {
        other.send("a", "x".repeat(1000));
        Thread.sleep(10);
      }
      assertThat(other.isOpen()).isFalse();

      stream.close();
      assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
      assertThat(in.readLine()).as("the last chunk").isIn("", "0");
    }
  }

  @Test
  void silenceIsBrokenByComments() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EventStream stream = new EventStream(out, 1);
    Thread delivering = new Thread(stream::deliver);
    delivering.start();
    for (int i = 0; i < 500 && !out.toString(StandardCharsets.UTF_8).contains("\n:"); i++) {
      Thread.sleep(10);
    }
    stream.close();
    delivering.join(10_000);
    assertThat(out.toString(StandardCharsets.UTF_8)).matches("retry: 500\n\n(:\n\n)+");
  }

  @Test
  void aBrowserThatTakesNothingIsLetGo() {
    EventStream stream = new EventStream(new ByteArrayOutputStream(), 1);
    for (int i = 0; i < 999; i++) {
      stream.send("a", "");
    }
    assertThat(stream.isOpen()).isTrue();
    stream.send("a", "");
    assertThat(stream.isOpen()).isFalse();
  }

  @Test
  void closingTheServerEndsStreams() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    CountDownLatch opened = new CountDownLatch(1);
    Endpoint endpoint =
        exchange -> {
          EventStream stream = exchange.events();
          opened.countDown();
          stream.deliver();
          ended.countDown();
          return true;
        };
    try (TestServer server = new TestServer("", Finish.NONE, endpoint);
        Socket socket = server.asking.connect()) {
      listen(socket, server.server.port());
      assertThat(opened.await(10, TimeUnit.SECONDS)).isTrue();
      server.close();
      assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static BufferedReader listen(Socket socket, int port) throws IOException {
    String request = "GET /_warta/events HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  /** The next event's lines, without headers and the sizes of chunks. */
  private static List<String> event(BufferedReader in) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.matches("(event|data|retry): .*")) {
        lines.add(line);
      } else if (line.isEmpty() && !lines.isEmpty()) {
        return lines;
      }
    }
    return lines;
  }
}
