package warta.output.host;

import warta.output.host.ServerRules.Move;
import warta.text.UrlPath;

/**
 * {@code .htaccess} for Apache 2.4. Each part is skipped where its module is not there, and nothing
 * in it needs more than {@code AllowOverride FileInfo}.
 */
final class ApacheFile {

  private final ServerRules rules;
  private final StringBuilder out = new StringBuilder();

  ApacheFile(ServerRules rules) {
    this.rules = rules;
  }

  String text() {
    line("ErrorDocument 404 " + quoted(rules.own("/404.html")));
    line("ErrorDocument 410 " + quoted(rules.own("/410.html")));
    line("<IfModule mod_mime.c>");
    line("AddType application/manifest+json .webmanifest");
    line("AddCharset utf-8 .txt");
    line("</IfModule>");
    headers();
    redirects();
    return out.toString();
  }

  private void headers() {
    line("<IfModule mod_headers.c>");
    for (Header header : rules.headers()) {
      line("Header always set " + header.name() + " " + quoted(header.value()));
    }
    line("Header set Cache-Control " + quoted(CacheRule.FILES.value()));
    cache(CacheRule.PAGES, CacheRule.PAGE_END);
    cache(CacheRule.FEEDS, CacheRule.FEED_END);
    cache(CacheRule.ASSETS, rules.lasting());
    line("</IfModule>");
  }

  /** A later rule replaces what an earlier one has set. */
  private void cache(CacheRule rule, String pattern) {
    String condition = "expr=%{REQUEST_URI} =~ m#" + pattern + "#";
    line("Header set Cache-Control " + quoted(rule.value()) + " \"" + condition + "\"");
  }

  /** Apache compares paths after decoding, and encodes where a pattern leads. */
  private void redirects() {
    if (rules.moved().isEmpty() && rules.gone().isEmpty()) {
      return;
    }
    line("<IfModule mod_alias.c>");
    for (Move move : rules.moved()) {
      String to = quoted(UrlPath.decode(move.to()).replace("$", "\\$"));
      line("RedirectMatch 301 " + pattern(move.from()) + " " + to);
    }
    for (String path : rules.gone()) {
      line("RedirectMatch 410 " + pattern(path));
    }
    line("</IfModule>");
  }

  private static String pattern(String path) {
    return "\"^" + Regex.literal(path) + (path.endsWith("/") ? "?$\"" : "$\"");
  }

  /** A word in quotes. No value here has a {@code %}, with which Apache's variables begin. */
  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
