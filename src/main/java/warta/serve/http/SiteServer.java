package warta.serve.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server at work, from {@link #start} until it is closed. */
public final class SiteServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads;
  private final String host;

  private SiteServer(HttpServer server, ExecutorService threads, String host) {
    this.server = server;
    this.threads = threads;
    this.host = host;
  }

  /**
   * Begins to answer.
   *
   * @throws java.net.UnknownHostException when nobody knows the host
   * @throws java.net.BindException when the port is taken, or the host is not this machine
   */
  public static SiteServer start(Address address, Served served) throws IOException {
    JdkSettings.apply();
    InetSocketAddress where =
        new InetSocketAddress(InetAddress.getByName(address.host()), address.port());
    HttpServer server = HttpServer.create(where, 0);
    ExecutorService threads = Executors.newCachedThreadPool(SiteServer::thread);
    server.setExecutor(threads);
    Doorkeeper doorkeeper = Doorkeeper.of(address.host(), server.getAddress());
    server.createContext("/", new RequestHandler(doorkeeper, served));
    server.start();
    return new SiteServer(server, threads, address.host());
  }

  /** Nobody waits for a client that hangs when the program ends. */
  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "warta-http");
    thread.setDaemon(true);
    return thread;
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** The address of the server, such as {@code http://127.0.0.1:8080}, to be followed by a path. */
  public String origin() {
    String name = server.getAddress().getAddress().isAnyLocalAddress() ? Address.LOOPBACK : host;
    return "http://" + (name.indexOf(':') < 0 ? name : "[" + name + "]") + ":" + port();
  }

  /** Whether only this machine can reach it. */
  public boolean isLoopback() {
    return server.getAddress().getAddress().isLoopbackAddress();
  }

  /** Ends all that is being answered, and frees the port. */
  @Override
  public void close() {
    threads.shutdownNow();
    server.stop(0);
  }
}
