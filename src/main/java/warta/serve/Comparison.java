package warta.serve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.build.Edition;
import warta.output.Output;
import warta.text.Fingerprint;

/**
 * Two editions, and the sources that changed between them.
 *
 * @param before absent where there was no good one
 */
record Comparison(@Nullable Edition before, Edition after, List<String> sources) {

  /**
   * What to tell of it.
   *
   * @param lookedAt paths of the pages that somebody may have open
   * @param isSequel whether the changed text was told of before
   */
  Happening.Updated tell(String version, List<String> lookedAt, long millis, boolean isSequel) {
    List<String> pages = new ArrayList<>();
    for (String path : lookedAt) {
      if (!keyOf(before, path).equals(keyOf(after, path))) {
        pages.add(hrefOf(after, Output.addressOf(path)));
      }
    }
    String target = sources.size() == 1 && !isSequel ? addressOf(after, sources.get(0)) : "";
    List<StyleSwap> styles =
        before == null || isSequel ? List.of() : StyleSwap.between(before, after, sources);
    return new Happening.Updated(
        version, sources, pages, removed(), target, styles, millis, isSequel);
  }

  /** Of what is ahead nothing is sure to be gone. */
  private List<String> removed() {
    return before == null || after.isAhead()
        ? List.of()
        : before.outputs().stream()
            .filter(output -> output.isPage() && after.find(output.path()) == null)
            .map(output -> hrefOf(after, output.address()))
            .toList();
  }

  private static Fingerprint keyOf(@Nullable Edition edition, String path) {
    @Nullable Output output = edition == null ? null : edition.find(path);
    return output == null ? Fingerprint.NONE : output.fingerprint();
  }

  /** The address of the page of a text, as browsers know it; empty for what has none. */
  static String addressOf(Edition edition, String path) {
    String inside = path.startsWith("content/") ? path.substring("content/".length()) : "";
    String address = edition.site().addresses().getOrDefault(inside, "");
    return address.isEmpty() ? "" : hrefOf(edition, address);
  }

  private static String hrefOf(Edition edition, String address) {
    return edition.site().config().baseUrl().href(address);
  }
}
