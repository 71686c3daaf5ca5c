package warta.serve.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warta.text.UrlPath;

/** The redirects of a site, of which the first that fits counts. */
final class RedirectRules {

  static final RedirectRules NONE = new RedirectRules("");

  private final Map<String, Redirect> plain = new HashMap<>();
  private final List<Wild> wild = new ArrayList<>();

  /** A redirect of many paths. */
  private record Wild(PathPattern from, Redirect redirect) {}

  /**
   * @param text of {@code _redirects}
   */
  RedirectRules(String text) {
    text.lines().map(Redirect::of).flatMap(Optional::stream).forEach(this::add);
  }

  private void add(Redirect redirect) {
    if (PathPattern.hasWildcard(redirect.from())) {
      wild.add(new Wild(new PathPattern(redirect.from()), redirect));
    } else {
      plain.putIfAbsent(UrlPath.decode(redirect.from()), redirect);
    }
  }

  /**
   * @param path on the host, decoded
   */
  Optional<Redirect.Target> find(String path) {
    Redirect exact = plain.get(path);
    if (exact != null) {
      return Optional.of(exact.target(Map.of()));
    }
    for (Wild candidate : wild) {
      Optional<Map<String, String>> values = candidate.from().match(path);
      if (values.isPresent()) {
        return Optional.of(candidate.redirect().target(values.get()));
      }
    }
    return Optional.empty();
  }
}
