package warta.serve.http;

/**
 * Where a server listens.
 *
 * @param host the name or number of one of this machine's addresses, such as {@code 127.0.0.1}
 * @param port 0 for any that is free
 */
public record Address(String host, int port) {

  /** Only this machine can reach it. */
  public static final String LOOPBACK = "127.0.0.1";
}
