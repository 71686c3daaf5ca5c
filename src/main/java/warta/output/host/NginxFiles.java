package warta.output.host;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import warta.output.host.ServerRules.Move;

/** Two files for nginx: maps for the {@code http} block, and what uses them for a server. */
final class NginxFiles {

  /** Longer keys do not fit into nginx's usual buckets of 64 bytes. */
  private static final int USUAL_KEY = 40;

  private final ServerRules rules;

  /** A name for variables that no other site on the server has. */
  private final String name;

  NginxFiles(ServerRules rules) {
    this.rules = rules;
    String address = rules.base().address();
    this.name =
        "$warta_"
            + address
                .substring(address.indexOf("//") + 2)
                .replaceAll("[^A-Za-z0-9]+", "_")
                .replaceAll("_$", "");
  }

  /** Maps from a path to what becomes of it; after an inner redirect they are asked again. */
  String maps() {
    StringBuilder out = new StringBuilder();
    int longest = longestKey();
    if (longest > USUAL_KEY) {
      int bucket = Integer.highestOneBit(longest + 24) * 2;
      out.append("map_hash_bucket_size ").append(bucket).append(";\n");
    }
    out.append("map $uri ").append(name).append("_moved {\n  volatile;\n  default \"\";\n");
    for (Move move : rules.moved()) {
      entry(move.from(), move.to(), out);
    }
    out.append("}\nmap $uri ").append(name).append("_gone {\n  volatile;\n  default \"\";\n");
    rules.gone().forEach(path -> entry(path, "1", out));
    out.append("}\nmap $uri ").append(name).append("_cache {\n  volatile;\n");
    out.append("  default \"").append(CacheRule.FILES.value()).append("\";\n");
    cache(rules.lasting(), CacheRule.ASSETS, out);
    cache(CacheRule.PAGE_END, CacheRule.PAGES, out);
    cache(CacheRule.FEED_END, CacheRule.FEEDS, out);
    return out.append("}\n").toString();
  }

  String server() {
    StringBuilder out = new StringBuilder();
    for (Header header : rules.headers()) {
      out.append("add_header ").append(header.name()).append(" \"");
      out.append(header.value()).append("\" always;\n");
    }
    out.append("add_header Cache-Control ").append(name).append("_cache;\n");
    out.append("absolute_redirect off;\n");
    out.append("error_page 404 ").append(rules.own("/404.html")).append(";\n");
    out.append("error_page 410 ").append(rules.own("/410.html")).append(";\n");
    if (rules.precompressed()) {
      out.append("gzip_static on;\ngzip_vary on;\n");
    }
    out.append("location = ").append(rules.own("/manifest.webmanifest"));
    out.append(" { default_type application/manifest+json; }\n");
    out.append("if (").append(name).append("_moved) { return 301 ");
    out.append(name).append("_moved$is_args$args; }\n");
    out.append("if (").append(name).append("_gone) { return 410; }\n");
    return out.toString();
  }

  private int longestKey() {
    return Stream.concat(rules.moved().stream().map(Move::from), rules.gone().stream())
        .mapToInt(path -> path.getBytes(StandardCharsets.UTF_8).length)
        .max()
        .orElse(0);
  }

  private static void entry(String path, String value, StringBuilder out) {
    for (String form : ServerRules.forms(path)) {
      String key = form.replace("\\", "\\\\").replace("\"", "\\\"");
      out.append("  \"").append(key).append("\" \"");
      out.append(value.replace("$", "%24")).append("\";\n");
    }
  }

  private static void cache(String pattern, CacheRule rule, StringBuilder out) {
    out.append("  \"~").append(pattern).append("\" \"").append(rule.value()).append("\";\n");
  }
}
