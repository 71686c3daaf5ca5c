package warta.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The headers that a host sends by the file {@code _headers} of a site: patterns of paths with
 * {@code *}, and below each its headers; all that match count (Netlify, Cloudflare Pages).
 */
final class HeadersFile {

  private record Rule(Pattern paths, Map<String, String> headers) {}

  private final List<Rule> rules;

  private HeadersFile(List<Rule> rules) {
    this.rules = rules;
  }

  /** Reads the file of a site, which need not have one. */
  static HeadersFile in(Path folder) throws IOException {
    List<Rule> rules = new ArrayList<>();
    Path file = folder.resolve("_headers");
    for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (Character.isWhitespace(line.charAt(0))) {
        String[] header = line.strip().split(": ", 2);
        rules.get(rules.size() - 1).headers().put(header[0], header[1]);
      } else {
        String pattern = Pattern.quote(line.strip()).replace("*", "\\E.*\\Q");
        rules.add(new Rule(Pattern.compile(pattern), new LinkedHashMap<>()));
      }
    }
    return new HeadersFile(rules);
  }

  Map<String, String> of(String path) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Rule rule : rules) {
      if (rule.paths().matcher(path).matches()) {
        headers.putAll(rule.headers());
      }
    }
    return headers;
  }
}
