package warta.serve.http;

import java.util.ArrayList;
import java.util.List;

/**
 * The headers of a site, as {@code _headers} has them: paths at the beginning of a line, and below
 * each the headers, indented. What several paths say of one header is joined.
 */
final class HeaderRules {

  static final HeaderRules NONE = new HeaderRules("");

  /** What both hosts say of files of which nothing is said. */
  private static final String ASK_AGAIN = "public, max-age=0, must-revalidate";

  private static final String CACHE = "Cache-Control";
  private static final String POLICY = "Content-Security-Policy";

  private final List<Block> blocks = new ArrayList<>();

  /** The headers of some paths. */
  private record Block(PathPattern path, List<Line> lines) {}

  /** A header. */
  private record Line(String name, String value) {}

  /**
   * @param text of {@code _headers}
   */
  HeaderRules(String text) {
    text.lines()
        .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
        .forEach(this::add);
  }

  private void add(String line) {
    if (!Character.isWhitespace(line.charAt(0))) {
      blocks.add(new Block(new PathPattern(line.strip()), new ArrayList<>()));
      return;
    }
    int colon = line.indexOf(':');
    if (colon > 0 && !blocks.isEmpty()) {
      Line header = new Line(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      blocks.get(blocks.size() - 1).lines().add(header);
    }
  }

  /**
   * @param path on the host, decoded
   */
  Answer apply(String path, Answer answer) {
    Answer result = answer;
    for (Block block : blocks) {
      if (block.path().match(path).isPresent()) {
        for (Line line : block.lines()) {
          String before = result.headers().get(line.name());
          boolean joins = before != null && !answer.headers().containsKey(line.name());
          result = result.with(line.name(), joins ? before + ", " + line.value() : line.value());
        }
      }
    }
    // A page that says what is not there must not be kept as long as what was asked for.
    String cache = answer.status() == 200 ? result.headers().get(CACHE) : null;
    return overPlainHttp(result.with(CACHE, cache == null ? ASK_AGAIN : cache));
  }

  /**
   * Without what needs HTTPS, which this server does not speak: a browser that fetched style sheets
   * and photos by it would get none. RFC 6797, 7.2 forbids the one header without it.
   */
  private static Answer overPlainHttp(Answer answer) {
    Answer plain = answer.without("Strict-Transport-Security");
    String policy = plain.headers().get(POLICY);
    return policy == null
        ? plain
        : plain.with(POLICY, policy.replaceFirst("; *upgrade-insecure-requests *(?=;|$)", ""));
  }
}
