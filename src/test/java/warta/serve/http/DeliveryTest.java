package warta.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions, ranges and methods of requests. */
class DeliveryTest {

  private TestServer server;

  @BeforeEach
  void start() throws IOException {
    server = new TestServer("").with("siniar.mp3", "0123456789").with("kosong.txt", "");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aBrowserThatKnowsTheFileGetsNoBody() throws IOException {
    Asking.Reply first = server.get("/siniar.mp3");
    String etag = first.header("ETag");
    assertThat(etag).matches("\"[0-9a-f]+\"");
    for (String known : new String[] {etag, "\"a\", " + etag, "W/" + etag, "*"}) {
      Asking.Reply again = server.get("/siniar.mp3", "If-None-Match: " + known);
      assertThat(again.status()).as(known).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(again.header("ETag")).isEqualTo(etag);
      assertThat(again.header("Cache-Control")).isNotEmpty();
    }
    assertThat(server.get("/siniar.mp3", "If-None-Match: \"a\"").status()).isEqualTo(200);
    server.with("siniar.mp3", "baru");
    assertThat(server.get("/siniar.mp3", "If-None-Match: " + etag).body()).isEqualTo("baru");
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 0-0",
    "bytes=2-4, 234, 2-4",
    "bytes=7-, 789, 7-9",
    "bytes=-2, 89, 8-9",
    "bytes=-200, 0123456789, 0-9",
    "bytes=8-99999999999999999999999, 89, 8-9",
    "BYTES = 1-1, 1, 1-1"
  })
  void aRangeIsAPartOfTheFile(String range, String part, String said) throws IOException {
    Asking.Reply reply = server.get("/siniar.mp3", "Range: " + range);
    assertThat(reply.status()).isEqualTo(206);
    assertThat(reply.body()).isEqualTo(part);
    assertThat(reply.header("Content-Range")).isEqualTo("bytes " + said + "/10");
    assertThat(reply.header("Content-Length")).isEqualTo(String.valueOf(part.length()));
    assertThat(reply.header("Content-Type")).isEqualTo("audio/mpeg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=10-", "bytes=10-12", "bytes=-0", "bytes=99999999999999999999-"})
  void aRangeBeyondTheEndIsRefused(String range) throws IOException {
    Asking.Reply reply = server.get("/siniar.mp3", "Range: " + range);
    assertThat(reply.status()).isEqualTo(416);
    assertThat(reply.header("Content-Range")).isEqualTo("bytes */10");
    assertThat(reply.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=4-2", "bytes=-", "bytes=a-b", "lines=1-2", "bytes=0-1,3-4", "x"})
  void whatIsNoSingleRangeGetsTheWholeFile(String range) throws IOException {
    Asking.Reply reply = server.get("/siniar.mp3", "Range: " + range);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body()).isEqualTo("0123456789");
  }

  @Test
  void aRangeOfAnotherVersionGetsTheWholeFile() throws IOException {
    String etag = server.get("/siniar.mp3").header("ETag");
    assertThat(etag).isNotEmpty();
    assertThat(server.get("/siniar.mp3", "Range: bytes=1-1", "If-Range: " + etag).status())
        .isEqualTo(206);
    assertThat(server.get("/siniar.mp3", "Range: bytes=1-1", "If-Range: \"a\"").status())
        .isEqualTo(200);
    assertThat(server.get("/siniar.mp3", "Range: bytes=1-1", "If-Range: W/" + etag).status())
        .isEqualTo(200);
  }

  @Test
  void headIsGetWithoutTheBody() throws IOException {
    Asking.Reply reply = server.asking.ask("HEAD", "/siniar.mp3", "Range: bytes=1-1");
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Content-Length")).isEqualTo("10");
    assertThat(reply.header("ETag")).isEqualTo(server.get("/siniar.mp3").header("ETag"));
    assertThat(reply.body()).isEmpty();
    assertThat(server.asking.ask("HEAD", "/tidak").status()).isEqualTo(404);
  }

  @Test
  void anEmptyFileIsAnswered() throws IOException {
    Asking.Reply reply = server.get("/kosong.txt");
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Content-Length")).isEqualTo("0");
    assertThat(server.get("/kosong.txt", "Range: bytes=0-").status()).isEqualTo(416);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"})
  void otherMethodsAreRefused(String method) throws IOException {
    Asking.Reply reply = server.asking.ask(method, "/siniar.mp3");
    assertThat(reply.status()).isEqualTo(405);
    assertThat(reply.header("Allow")).isEqualTo("GET, HEAD");
  }

  @Test
  void aFaultIsToldAndAnswered() throws IOException {
    assertThat(server.get("/rusak.txt").status()).isEqualTo(500);
    assertThat(server.faults).hasSize(1);
    Asking.Reply gone = server.with("pergi.txt", "pergi").get("/pergi.txt");
    assertThat(gone.status()).isEqualTo(500);
    assertThat(gone.headers()).doesNotContainKey("ETag");
    assertThat(server.faults).hasSize(2);
  }
}
