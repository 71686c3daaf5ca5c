package warta.browser;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.jsoup.Jsoup;
import warta.serve.face.ServedPage;

/** A development server without a site behind it: tests say what its pages and events are. */
final class FaceServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, String> files = new ConcurrentHashMap<>();
  private final List<BlockingQueue<String>> streams = new CopyOnWriteArrayList<>();
  private volatile String version = "1";
  private volatile String state = event("mended", "{}");

  FaceServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.createContext("/_warta/events", this::stream);
    server.start();
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** Says what a path answers; pages are served as such, with a strict policy. */
  void put(String path, String text) {
    files.put(path, text);
  }

  /** Counts the site one further, without a word to those who look at it. */
  void advance() {
    version = Integer.toString(Integer.parseInt(version) + 1);
  }

  void tell(String name, String data) {
    streams.forEach(stream -> stream.add(event(name, data)));
  }

  void faults(String html) {
    JsonObject data = new JsonObject();
    data.addProperty("html", html);
    state = event("faults", data.toString());
    streams.forEach(stream -> stream.add(state));
  }

  void mended() {
    state = event("mended", "{}");
    streams.forEach(stream -> stream.add(state));
  }

  /** Ends all streams, as a server does that is started anew. */
  void hangUp() {
    streams.forEach(stream -> stream.add(""));
  }

  int listeners() {
    return streams.size();
  }

  private static String event(String name, String data) {
    return "event: " + name + "\ndata: " + data + "\n\n";
  }

  private void stream(HttpExchange exchange) throws IOException {
    BlockingQueue<String> stream = new LinkedBlockingQueue<>();
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
      exchange.sendResponseHeaders(200, 0);
      stream.add(event("version", "{\"version\":\"" + version + "\"}") + state);
      streams.add(stream);
      for (String next = stream.take(); !next.isEmpty(); next = stream.take()) {
        exchange.getResponseBody().write(next.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      streams.remove(stream);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String text = files.get(path);
      int status = text == null ? 404 : 200;
      String shown = text == null ? "<!DOCTYPE html><title>x</title><body><h1>Hilang" : text;
      if (shown.startsWith("<!DOCTYPE")) {
        exchange.getResponseHeaders().set("Content-Security-Policy", policy(shown));
        shown = ServedPage.html(shown, version);
      }
      String type =
          path.endsWith(".css")
              ? "text/css"
              : path.endsWith(".svg") ? "image/svg+xml" : "text/html";
      exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
      byte[] bytes = shown.getBytes(StandardCharsets.UTF_8);
      if (path.contains("late")) {
        sleep();
      }
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  /** Long enough for a page to be drawn before its image is there. */
  private static void sleep() {
    try {
      Thread.sleep(400);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** As a site has it: inline styles by their hashes alone. */
  private static String policy(String page) {
    StringBuilder styles = new StringBuilder("'self'");
    Jsoup.parse(page)
        .select("style")
        .forEach(style -> styles.append(' ').append(hash(style.data())));
    return ServedPage.policy(
        "default-src 'none'; script-src 'self'; style-src "
            + styles
            + "; img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'self'");
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public void close() {
    hangUp();
    server.stop(0);
    threads.shutdownNow();
  }
}
