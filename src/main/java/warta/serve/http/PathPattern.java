package warta.serve.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warta.text.UrlPath;

/**
 * A path of {@code _redirects} or {@code _headers}, in which {@code *} stands for anything and
 * {@code :name} for one part.
 *
 * <p>Source: Netlify, "Redirect options"; Cloudflare Pages, "Headers" and "Redirects".
 */
final class PathPattern {

  private static final Pattern WILDCARD = Pattern.compile("\\*|:([A-Za-z]\\w*)");

  private final Pattern pattern;
  private final Map<String, Integer> groups = new LinkedHashMap<>();

  PathPattern(String text) {
    StringBuilder regex = new StringBuilder();
    Matcher wildcard = WILDCARD.matcher(text);
    int start = 0;
    while (wildcard.find()) {
      regex.append(literal(text.substring(start, wildcard.start())));
      boolean splat = wildcard.group(1) == null;
      regex.append(splat ? "(.*)" : "([^/]+)");
      groups.putIfAbsent(splat ? "splat" : wildcard.group(1), groups.size() + 1);
      start = wildcard.end();
    }
    regex.append(literal(text.substring(start)));
    this.pattern = Pattern.compile(regex.toString(), Pattern.DOTALL);
  }

  private static String literal(String encoded) {
    return encoded.isEmpty() ? "" : Pattern.quote(UrlPath.decode(encoded));
  }

  static boolean hasWildcard(String text) {
    return WILDCARD.matcher(text).find();
  }

  /**
   * What the wildcards stand for, by name; that of {@code *} is {@code splat}.
   *
   * @param path decoded
   * @return empty when the path is another one
   */
  Optional<Map<String, String>> match(String path) {
    Matcher matcher = pattern.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    groups.forEach((name, group) -> values.put(name, matcher.group(group)));
    return Optional.of(values);
  }
}
