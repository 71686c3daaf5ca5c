package warta.output.host;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import warta.config.BaseUrl;
import warta.config.SiteConfig;
import warta.output.ContentPolicy;
import warta.output.Output;
import warta.site.Moves;
import warta.text.UrlPath;

/**
 * All that the servers of a site are told, whatever their syntax.
 *
 * @param moved old addresses with where they lead, each once
 * @param gone addresses where nothing will be again, each once
 * @param headers of every response
 * @param precompressed whether a compressed copy lies beside each text
 */
public record ServerRules(
    BaseUrl base,
    List<Move> moved,
    List<String> gone,
    List<Header> headers,
    boolean precompressed) {

  /** What no server may ask of a reader's device. */
  private static final String PERMISSIONS =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

  /**
   * A redirect.
   *
   * @param from a path on the host, not percent-encoded
   * @param to a path on the host as links write it
   */
  record Move(String from, String to) {}

  /**
   * @param exists whether the site has a file at a path
   */
  public static ServerRules of(
      SiteConfig config, Moves moves, ContentPolicy policy, Predicate<String> exists) {
    BaseUrl base = config.baseUrl();
    String prefix = UrlPath.decode(base.prefix());
    List<Move> moved =
        moves.moved().stream()
            .map(move -> new Move(prefix + move.from(), base.href(move.to())))
            .toList();
    List<String> gone =
        moves.gone().stream()
            .map(Moves.Gone::address)
            .filter(address -> !exists.test(Output.pathOf(address)))
            .distinct()
            .map(address -> prefix + address)
            .toList();
    return new ServerRules(
        base, moved, gone, headers(config, policy), config.hosting().precompress());
  }

  /** The path on the host of one of the site's own files. */
  String own(String path) {
    return base.href(path);
  }

  /** The folders of files whose names change with their content. */
  static final List<String> LASTING = List.of("assets", "img");

  /** The paths of such files as a regular expression. */
  String lasting() {
    String prefix = Regex.literal(UrlPath.decode(base.prefix()));
    return "^" + prefix + "/(" + String.join("|", LASTING) + ")/";
  }

  /** A path as readers may write it: a folder with its final {@code /} or without. */
  static List<String> forms(String path) {
    return path.endsWith("/") ? List.of(path, path.substring(0, path.length() - 1)) : List.of(path);
  }

  private static List<Header> headers(SiteConfig config, ContentPolicy policy) {
    List<Header> headers = new ArrayList<>();
    headers.add(new Header("Content-Security-Policy", policy.header()));
    if (config.baseUrl().address().startsWith("https:")) {
      headers.add(new Header("Strict-Transport-Security", "max-age=31536000"));
    }
    headers.add(new Header("X-Content-Type-Options", "nosniff"));
    headers.add(new Header("Referrer-Policy", "strict-origin-when-cross-origin"));
    headers.add(new Header("Permissions-Policy", PERMISSIONS));
    if (config.preview()) {
      headers.add(new Header("X-Robots-Tag", "noindex, nofollow"));
    }
    return List.copyOf(headers);
  }
}
