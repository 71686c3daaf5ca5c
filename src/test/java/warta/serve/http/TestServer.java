package warta.serve.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A real server on a free port, with files in memory that a test may change. */
final class TestServer implements AutoCloseable {

  final Map<String, String> files = new ConcurrentHashMap<>();
  final List<Exception> faults = new CopyOnWriteArrayList<>();
  final Asking asking;
  final SiteServer server;

  TestServer(String prefix, Finish finish, Endpoint endpoint) throws IOException {
    Content content =
        path -> {
          if (path.equals("rusak.txt")) {
            throw new IOException("rusak");
          }
          return Optional.ofNullable(files.get(path)).map(TestServer::resource);
        };
    this.server =
        SiteServer.start(
            new Address(Address.LOOPBACK, 0),
            new Served(content, prefix, finish, endpoint, faults::add));
    this.asking = new Asking(server.port());
  }

  /** A file that says that it goes cannot be opened any more. */
  private static Resource resource(String text) {
    return text.equals("pergi") ? new Gone() : Resource.ofText(text);
  }

  /** A file that was there a moment ago. */
  private record Gone() implements Resource {

    @Override
    public String etag() {
      return "pergi";
    }

    @Override
    public long length() {
      return 5;
    }

    @Override
    public InputStream open() throws IOException {
      throw new NoSuchFileException("pergi.txt");
    }
  }

  TestServer(String prefix) throws IOException {
    this(prefix, Finish.NONE, Endpoint.NONE);
  }

  TestServer with(String path, String text) {
    files.put(path, text);
    return this;
  }

  Asking.Reply get(String target, String... headers) throws IOException {
    return asking.get(target, headers);
  }

  @Override
  public void close() {
    server.close();
  }
}
