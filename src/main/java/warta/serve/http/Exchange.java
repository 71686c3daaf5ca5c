package warta.serve.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A request that an {@link Endpoint} may answer; host and origin are known to be our own. */
public final class Exchange {

  private final HttpExchange http;
  private final String path;

  Exchange(HttpExchange http, String path) {
    this.http = http;
    this.path = path;
  }

  /** Such as {@code GET}. */
  public String method() {
    return http.getRequestMethod();
  }

  /** Decoded, without the query: {@code /_warta/events}. */
  public String path() {
    return path;
  }

  /** The values of the query by their names, decoded; of several with one name the last. */
  public Map<String, String> query() {
    Map<String, String> values = new LinkedHashMap<>();
    String query = http.getRequestURI().getRawQuery();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      values.put(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
    }
    return values;
  }

  private static String decode(String encoded) {
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return encoded;
    }
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(http.getRequestHeaders().getFirst(name));
  }

  /** Answers, with conditions and ranges of the request heeded. */
  public void answer(Answer answer) {
    try {
      new Delivery(http).send(answer);
    } catch (IOException e) {
      // The browser has left, as it does whenever a page is reloaded.
    }
  }

  /** Answers with a stream of events, which lasts until {@link EventStream#deliver} returns. */
  public EventStream events() throws IOException {
    http.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    http.getResponseHeaders().set("Cache-Control", "no-store");
    http.sendResponseHeaders(200, 0);
    return new EventStream(http.getResponseBody(), EventStream.PAUSE_MILLIS);
  }
}
