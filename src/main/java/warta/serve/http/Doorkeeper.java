package warta.serve.http;

import com.sun.net.httpserver.Headers;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Knows by which names this server may be called, and turns away pages of other sites: a name that
 * somebody else lets point to this machine (DNS rebinding), and requests that a foreign page makes.
 *
 * @param names of hosts, lower case, numbers of version 6 in brackets
 * @param anyNumber whether every numeric address is one, since all of this machine's are
 */
record Doorkeeper(Set<String> names, boolean anyNumber, int port) {

  private static final int HTTP_PORT = 80;

  private static final Pattern NUMBER = Pattern.compile("[0-9]+([.][0-9]+){3}|\\[[0-9a-f:.%]+]");

  /**
   * @param host as it was given
   */
  static Doorkeeper of(String host, InetSocketAddress bound) {
    InetAddress address = bound.getAddress();
    boolean everywhere = address.isAnyLocalAddress();
    Set<String> names =
        new TreeSet<>(List.of(bracketed(host), bracketed(address.getHostAddress())));
    if (everywhere || address.isLoopbackAddress()) {
      names.addAll(List.of("localhost", Address.LOOPBACK, "[::1]"));
    }
    return new Doorkeeper(names, everywhere, bound.getPort());
  }

  private static String bracketed(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return name.indexOf(':') >= 0 && !name.startsWith("[") ? "[" + name + "]" : name;
  }

  /** The status with which a request is turned away; empty when it is welcome. */
  OptionalInt refusal(Headers headers) {
    @Nullable List<String> hosts = headers.get("Host");
    if (hosts == null || hosts.size() != 1) {
      return OptionalInt.of(400);
    }
    if (!isOurs(hosts.get(0))) {
      return OptionalInt.of(421);
    }
    @Nullable List<String> origins = headers.get("Origin");
    if (origins != null && !origins.stream().allMatch(this::isOurOrigin)) {
      return OptionalInt.of(403);
    }
    // Pages of other sites may link to a page here, but not load from it (Fetch Metadata).
    boolean foreign = "cross-site".equals(headers.getFirst("Sec-Fetch-Site"));
    return foreign && !"navigate".equals(headers.getFirst("Sec-Fetch-Mode"))
        ? OptionalInt.of(403)
        : OptionalInt.empty();
  }

  private boolean isOurOrigin(String origin) {
    return origin.startsWith("http://") && isOurs(origin.substring("http://".length()));
  }

  private boolean isOurs(String authority) {
    int colon = authority.lastIndexOf(':');
    boolean hasPort = colon > authority.lastIndexOf(']');
    String name = (hasPort ? authority.substring(0, colon) : authority).toLowerCase(Locale.ROOT);
    String number = hasPort ? authority.substring(colon + 1) : String.valueOf(HTTP_PORT);
    return number.equals(String.valueOf(port))
        && (names.contains(name) || (anyNumber && NUMBER.matcher(name).matches()));
  }
}
