package warta.serve.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sends an answer, or as much of it as the request's conditions and ranges want (RFC 9110). */
final class Delivery {

  private final HttpExchange http;
  private final Headers asked;
  private final boolean head;

  Delivery(HttpExchange http) {
    this.http = http;
    this.asked = http.getRequestHeaders();
    this.head = http.getRequestMethod().equals("HEAD");
  }

  void send(Answer answer) throws IOException {
    Headers headers = http.getResponseHeaders();
    answer.headers().forEach(headers::set);
    Resource body = answer.body();
    if (answer.status() != 200) {
      part(answer.status(), body, new ByteRange(0, body.length()));
      return;
    }
    String etag = "\"" + body.etag() + "\"";
    headers.set("ETag", etag);
    headers.set("Accept-Ranges", "bytes");
    if (isKnown(etag)) {
      headers.remove("Content-Type");
      http.sendResponseHeaders(304, -1);
      return;
    }
    @Nullable ByteRange range = range(etag, body.length());
    if (range == null) {
      part(200, body, new ByteRange(0, body.length()));
      return;
    }
    headers.set("Content-Range", range.of(body.length()));
    if (range.length() == 0) {
      headers.remove("ETag");
      http.sendResponseHeaders(416, -1);
    } else {
      part(206, body, range);
    }
  }

  /** RFC 9110, 13.1.2: a weak comparison. */
  private boolean isKnown(String etag) {
    @Nullable List<String> known = asked.get("If-None-Match");
    return known != null
        && known.stream()
            .flatMap(line -> Stream.of(line.split(",")))
            .map(tag -> tag.strip().replaceFirst("^W/", ""))
            .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
  }

  /** Null where the whole body is wanted: ranges are for GET alone, and for the body they know. */
  private @Nullable ByteRange range(String etag, long total) {
    @Nullable String range = asked.getFirst("Range");
    @Nullable String known = asked.getFirst("If-Range");
    boolean isOther = known != null && !known.strip().equals(etag);
    return range == null || head || isOther ? null : ByteRange.of(range, total);
  }

  private void part(int status, Resource body, ByteRange range) throws IOException {
    if (head) {
      http.getResponseHeaders().set("Content-Length", String.valueOf(range.length()));
      http.sendResponseHeaders(status, -1);
      return;
    }
    try (InputStream in = body.open()) {
      in.skipNBytes(range.first());
      http.sendResponseHeaders(status, range.length() == 0 ? -1 : range.length());
      OutputStream out = http.getResponseBody();
      copy(in, out, range.length());
      out.close();
    }
  }

  private static void copy(InputStream in, OutputStream out, long length) throws IOException {
    byte[] buffer = new byte[(int) Math.min(64 * 1024, Math.max(1, length))];
    for (long left = length; left > 0; ) {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        throw new EOFException("the file has become shorter");
      }
      out.write(buffer, 0, read);
      left -= read;
    }
  }
}
