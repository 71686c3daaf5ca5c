package warta.serve.http;

import com.sun.net.httpserver.HttpExchange;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks of a site.
 *
 * @param path decoded, begins with {@code /}
 * @param query as it was written, with its {@code ?}; empty without one
 * @param takesGzip whether the body may be compressed
 */
record Asked(String path, String query, boolean takesGzip) {

  static Asked of(String path, HttpExchange http) {
    @Nullable String query = http.getRequestURI().getRawQuery();
    @Nullable String encodings = http.getRequestHeaders().getFirst("Accept-Encoding");
    boolean gzip =
        encodings != null
            && Stream.of(encodings.split(",")).map(String::strip).anyMatch(Asked::isGzip);
    return new Asked(path, query == null ? "" : "?" + query, gzip);
  }

  /** RFC 9110, 12.5.3: a weight of 0 means that it is not wanted. */
  private static boolean isGzip(String encoding) {
    return encoding.matches("(?i)(gzip|x-gzip)(\\s*;\\s*q=(1(\\.0*)?|0?\\.\\d*[1-9]\\d*))?");
  }
}
