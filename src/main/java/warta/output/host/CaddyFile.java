package warta.output.host;

import warta.output.host.ServerRules.Move;

/** A snippet to be imported into a site's block of a Caddyfile. */
final class CaddyFile {

  private final ServerRules rules;
  private final StringBuilder out = new StringBuilder();

  CaddyFile(ServerRules rules) {
    this.rules = rules;
  }

  String text() {
    headers();
    redirects();
    errors();
    return out.toString();
  }

  private void headers() {
    line("header {");
    rules.headers().forEach(h -> line("\t" + h.name() + " \"" + h.value() + "\""));
    line("}");
    line("@warta_manifest path " + rules.own("/manifest.webmanifest"));
    line("header @warta_manifest Content-Type application/manifest+json");
    String assets = rules.lasting();
    cache("assets", "path_regexp " + quoted(assets), CacheRule.ASSETS);
    cache("pages", outside(assets, CacheRule.PAGE_END), CacheRule.PAGES);
    cache("feeds", outside(assets, CacheRule.FEED_END), CacheRule.FEEDS);
    String others = assets + "|" + CacheRule.PAGE_END + "|" + CacheRule.FEED_END;
    cache("files", "not path_regexp " + quoted(others), CacheRule.FILES);
  }

  private static String outside(String assets, String end) {
    return "path_regexp " + quoted(end) + "\n\tnot path_regexp " + quoted(assets);
  }

  private void cache(String name, String condition, CacheRule rule) {
    line("@warta_" + name + " {\n\t" + condition + "\n}");
    line("header @warta_" + name + " Cache-Control \"" + rule.value() + "\"");
  }

  private void redirects() {
    if (!rules.moved().isEmpty()) {
      line("map {http.request.uri.path} {warta_moved} {");
      for (Move move : rules.moved()) {
        entry(move.from(), move.to());
      }
      line("\tdefault \"\"\n}");
      line("@warta_moved expression `{warta_moved} != \"\"`");
      line("redir @warta_moved {warta_moved} 301");
    }
    if (!rules.gone().isEmpty()) {
      line("map {http.request.uri.path} {warta_gone} {");
      rules.gone().forEach(path -> entry(path, "1"));
      line("\tdefault \"\"\n}");
      line("@warta_gone expression `{warta_gone} != \"\"`");
      line("error @warta_gone 410");
    }
  }

  /** What went wrong must not be kept as long as what was asked for. */
  private void errors() {
    line("handle_errors {");
    line("\theader Cache-Control \"" + CacheRule.PAGES.value() + "\"");
    for (String status : new String[] {"404", "410"}) {
      line("\t@warta_" + status + " expression `{http.error.status_code} == " + status + "`");
      line("\trewrite @warta_" + status + " " + quoted(rules.own("/" + status + ".html")));
    }
    line("\tfile_server\n}");
  }

  private void entry(String path, String value) {
    for (String form : ServerRules.forms(path)) {
      line("\t" + key(form) + " " + quoted(value));
    }
  }

  /** A path as a key of a map; a pattern where Caddy would see a placeholder or a variable. */
  private static String key(String path) {
    return path.chars().allMatch(c -> c == '.' || Regex.isPlain(String.valueOf((char) c)))
        ? quoted(path)
        : quoted("~^" + Regex.literal(path) + "$");
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
