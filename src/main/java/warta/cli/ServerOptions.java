package warta.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import warta.diagnostic.Phrase;
import warta.serve.http.Address;
import warta.serve.http.Served;
import warta.serve.http.SiteServer;

/** Where a server listens, and whether a browser looks at it at once. */
final class ServerOptions {

  private static final int HIGHEST_PORT = 65_535;

  /** So many ports behind a taken one are looked at. */
  private static final int NEIGHBOURS = 50;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  private int port = 8080;

  @Option(names = "--host", paramLabel = "HOST")
  private String host = Address.LOOPBACK;

  @Option(names = "--port", paramLabel = "PORT")
  private @Nullable Integer asked;

  @Option(names = "--open")
  private boolean open;

  /** Whether the browser shall be opened. */
  boolean isOpen() {
    return open;
  }

  /** Refuses a port that cannot be; for commands that do other things before they serve. */
  void check() {
    port = asked == null ? port : asked;
    if (port < 0 || port > HIGHEST_PORT) {
      throw new UsageException(
          spec == null ? new CommandLine(this) : spec.commandLine(),
          UsageException.badValue("--port", String.valueOf(port), Phrase.of("usage.port")));
    }
  }

  /**
   * Starts a server, and warns when others can reach it.
   *
   * @return empty when that was refused, and is said
   */
  Optional<SiteServer> start(Terminal terminal, Served served) {
    check();
    try {
      SiteServer server = SiteServer.start(new Address(host, port), served);
      if (!server.isLoopback()) {
        terminal.note(Phrase.of("server.open-to-others").with("host", host));
      }
      return Optional.of(server);
    } catch (UnknownHostException e) {
      terminal.refuse(Phrase.refusal("server.unknown-host").with("host", host));
    } catch (IOException e) {
      terminal.refuse(refusal());
    }
    return Optional.empty();
  }

  /** The same; where no port was asked for and the usual one is taken, at the next free one. */
  Optional<SiteServer> startNear(Terminal terminal, Served served) {
    OptionalInt free =
        asked == null && isFree(0) && !isFree(port) ? nextFree() : OptionalInt.empty();
    free.ifPresent(
        other -> {
          terminal.note(Phrase.of("serve.next-port").with("port", String.valueOf(port)));
          port = other;
        });
    return start(terminal, served);
  }

  private OptionalInt nextFree() {
    return IntStream.rangeClosed(port + 1, port + NEIGHBOURS).filter(this::isFree).findFirst();
  }

  /** Why the server could not start, found by trying what else is possible. */
  private Phrase refusal() {
    if (!isFree(0)) {
      return Phrase.refusal("server.not-here").with("host", host);
    }
    OptionalInt free = nextFree();
    Phrase refusal = Phrase.refusal("server.port-taken").with("port", String.valueOf(port));
    return free.isPresent() ? refusal.with("free", String.valueOf(free.getAsInt())) : refusal;
  }

  private boolean isFree(int candidate) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), candidate));
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }
}
