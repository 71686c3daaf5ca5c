package warta.serve.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** The rules for hosts among a site's files, read again when they have changed. */
final class HostRules {

  private final Rules<RedirectRules> redirects;
  private final Rules<HeaderRules> headers;

  HostRules(Content content) {
    this.redirects = new Rules<>(content, "_redirects", RedirectRules::new, RedirectRules.NONE);
    this.headers = new Rules<>(content, "_headers", HeaderRules::new, HeaderRules.NONE);
  }

  RedirectRules redirects() throws IOException {
    return redirects.get();
  }

  HeaderRules headers() throws IOException {
    return headers.get();
  }

  /** The rules of one file. */
  private static final class Rules<T> {
    private final Content content;
    private final String path;
    private final Function<String, T> reader;
    private final T none;
    private volatile Read<T> last;

    Rules(Content content, String path, Function<String, T> reader, T none) {
      this.content = content;
      this.path = path;
      this.reader = reader;
      this.none = none;
      this.last = new Read<>("", none);
    }

    T get() throws IOException {
      Optional<Resource> file = content.find(path);
      if (file.isEmpty()) {
        return none;
      }
      Read<T> known = last;
      if (!known.etag().equals(file.get().etag())) {
        String text = new String(file.get().bytes(), StandardCharsets.UTF_8);
        known = new Read<>(file.get().etag(), reader.apply(text));
        last = known;
      }
      return known.rules();
    }
  }

  /** The rules as they were read. */
  private record Read<T>(String etag, T rules) {}
}
