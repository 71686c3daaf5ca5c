package warta.output.host;

import java.util.List;
import warta.output.host.ServerRules.Move;
import warta.text.UrlPath;

/** {@code _redirects} and {@code _headers}, as Netlify and Cloudflare Pages read them. */
final class NetlifyFiles {

  private final ServerRules rules;

  NetlifyFiles(ServerRules rules) {
    this.rules = rules;
  }

  /**
   * @param withGone whether the host knows the status 410
   */
  String redirects(boolean withGone) {
    StringBuilder out = new StringBuilder();
    for (Move move : rules.moved()) {
      line(move.from(), move.to(), "301", out);
    }
    for (String path : withGone ? rules.gone() : List.<String>of()) {
      line(path, rules.own("/410.html"), "410", out);
    }
    return out.toString();
  }

  private static void line(String from, String to, String status, StringBuilder out) {
    for (String form : ServerRules.forms(from)) {
      out.append(literal(form)).append(' ').append(to).append(' ').append(status).append('\n');
    }
  }

  /** Encoded, and with no character that would be a wildcard or a placeholder. */
  private static String literal(String path) {
    return UrlPath.encode(path).replace("*", "%2A").replace(":", "%3A");
  }

  /** A path that two rules match gets both headers, so that no header is in two of them. */
  String headers() {
    StringBuilder out = new StringBuilder();
    out.append(rules.base().prefix()).append("/*\n");
    rules.headers().forEach(header -> header(header, out));
    for (String folder : ServerRules.LASTING) {
      out.append(rules.base().prefix()).append("/" + folder + "/*\n");
      header(new Header("Cache-Control", CacheRule.ASSETS.value()), out);
    }
    return out.toString();
  }

  private static void header(Header header, StringBuilder out) {
    out.append("  ").append(header.name()).append(": ").append(header.value()).append('\n');
  }
}
