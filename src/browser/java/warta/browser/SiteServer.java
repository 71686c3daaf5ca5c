package warta.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import warta.newsroom.PublishedSite;

/**
 * A host of one site on this machine, which sends the headers that the site asks for. To an address
 * that ends in {@code ?cut=100} it sends the first 100 bytes, and the rest after the browser had
 * time to draw them.
 */
final class SiteServer implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "jpg", "image/jpeg",
          "webp", "image/webp",
          "json", "application/json",
          "webmanifest", "application/manifest+json",
          "xml", "application/xml");

  private static final String CUT = "cut=";
  private static final Duration PAUSE = Duration.ofMillis(120);

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  /** Starts on a free port, since a site must know its address before it is built. */
  SiteServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
  }

  /**
   * @param path below which the site is published, such as {@code /} or {@code /berita/}
   */
  String base(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  void serve(PublishedSite site) throws IOException {
    HeadersFile headers = HeadersFile.in(site.folder());
    server.createContext("/", exchange -> answer(exchange, site, headers));
  }

  private static void answer(HttpExchange exchange, PublishedSite site, HeadersFile headers)
      throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getRawPath();
      headers.of(path).forEach(exchange.getResponseHeaders()::set);
      String address = site.base().replaceFirst("(?<=\\d)/.*", "") + path;
      Path file = site.isInternal(address) ? site.fileOf(address) : site.folder();
      boolean found = Files.isRegularFile(file);
      Path shown = found ? file : site.folder().resolve("404.html");
      String name = shown.getFileName().toString();
      exchange
          .getResponseHeaders()
          .set(
              "Content-Type",
              TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"));
      byte[] bytes = Files.readAllBytes(shown);
      exchange.sendResponseHeaders(found ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
      String query = exchange.getRequestURI().getRawQuery();
      OutputStream body = exchange.getResponseBody();
      if (query != null && query.startsWith(CUT)) {
        int cut = Integer.parseInt(query.substring(CUT.length()));
        body.write(bytes, 0, cut);
        body.flush();
        pause();
        body.write(bytes, cut, bytes.length - cut);
      } else {
        body.write(bytes);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
