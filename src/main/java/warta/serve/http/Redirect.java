package warta.serve.http;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warta.text.UrlPath;

/**
 * A line of {@code _redirects}.
 *
 * @param to where it leads, encoded, with {@code :name} for what a wildcard stood for
 */
record Redirect(String from, String to, int status) {

  private static final int MOVED = 301;

  private static final Pattern NAME = Pattern.compile(":([A-Za-z]\\w*)");

  /**
   * Where a path leads.
   *
   * @param status a redirect's, or that with which the file at {@code to} is answered
   */
  record Target(String to, int status) {}

  /** Empty for a line that says nothing, or nothing that is understood. */
  static Optional<Redirect> of(String line) {
    String[] words = line.strip().split("\\s+");
    if (words.length < 2 || !words[0].startsWith("/")) {
      return Optional.empty();
    }
    String status = words.length == 2 ? String.valueOf(MOVED) : words[2];
    return status.matches("[2-5]\\d\\d!?")
        ? Optional.of(new Redirect(words[0], words[1], Integer.parseInt(status.substring(0, 3))))
        : Optional.empty();
  }

  /**
   * @param values of the wildcards, by name
   */
  Target target(Map<String, String> values) {
    String filled =
        values.isEmpty()
            ? to
            : NAME.matcher(to)
                .replaceAll(
                    name -> {
                      String value = values.get(name.group(1));
                      return Matcher.quoteReplacement(
                          value == null ? name.group() : UrlPath.encode(value));
                    });
    return new Target(filled, status);
  }
}
