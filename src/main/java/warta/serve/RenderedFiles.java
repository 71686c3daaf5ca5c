package warta.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warta.serve.http.Resource;
import warta.text.Fingerprint;

/** What was made for somebody lately, and who may be looking at what. Safe for any thread. */
final class RenderedFiles {

  private static final long MOST_BYTES = 32L * 1024 * 1024;

  private static final int MOST_PAGES = 200;

  private final Map<String, Made> files = new LinkedHashMap<>(64, 0.75f, true);
  private final Map<String, Boolean> pages = new LinkedHashMap<>(64, 0.75f, true);
  private long bytes;

  private record Made(Fingerprint key, Resource resource) {}

  /** A file of which all that it depends on is as it was. */
  synchronized Optional<Resource> find(String path, Fingerprint key) {
    Made made = files.get(path);
    return made != null && made.key().equals(key) && !key.equals(Fingerprint.NONE)
        ? Optional.of(made.resource())
        : Optional.empty();
  }

  /** A file as it was last, whatever it depends on. */
  synchronized Optional<Resource> last(String path) {
    return Optional.ofNullable(files.get(path)).map(Made::resource);
  }

  synchronized void keep(String path, Fingerprint key, Resource resource) {
    Made before = files.put(path, new Made(key, resource));
    bytes += resource.length() - (before == null ? 0 : before.resource().length());
    var eldest = files.entrySet().iterator();
    while (bytes > MOST_BYTES && files.size() > 1 && eldest.hasNext()) {
      bytes -= eldest.next().getValue().resource().length();
      eldest.remove();
    }
  }

  /** Notes that somebody looks at a page. */
  synchronized void look(String path) {
    pages.put(path, true);
    if (pages.size() > MOST_PAGES) {
      pages.remove(pages.keySet().iterator().next());
    }
  }

  /** The paths of pages that somebody looked at lately. */
  synchronized List<String> lookedAt() {
    return new ArrayList<>(pages.keySet());
  }
}
