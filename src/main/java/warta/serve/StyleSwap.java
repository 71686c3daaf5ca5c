package warta.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warta.build.Edition;
import warta.config.BaseUrl;
import warta.output.Output;

/**
 * A style sheet in another version.
 *
 * @param from the address that pages know; empty for styles that stand in pages themselves
 * @param to the present address
 */
public record StyleSwap(String from, String to) {

  private static final StyleSwap INLINE = new StyleSwap("", "");

  private static final Pattern NAMED = Pattern.compile("(/assets/.+)\\.[0-9a-f]{10}\\.css");

  private static final String FOLDER = "templates/assets/";

  /**
   * The style sheets that differ between two editions.
   *
   * @param sources that changed between them
   * @return empty unless they are style sheets and nothing else
   */
  static List<StyleSwap> between(Edition before, Edition after, List<String> sources) {
    if (sources.isEmpty()
        || !sources.stream().allMatch(s -> s.startsWith(FOLDER) && s.endsWith(".css"))) {
      return List.of();
    }
    Map<String, String> old = sheets(before);
    Map<String, String> now = sheets(after);
    if (!old.keySet().equals(now.keySet())) {
      return List.of();
    }
    List<StyleSwap> swaps = new ArrayList<>();
    old.forEach(
        (name, from) -> {
          String to = now.getOrDefault(name, from);
          if (!to.equals(from)) {
            BaseUrl base = after.site().config().baseUrl();
            swaps.add(new StyleSwap(base.href(from), base.href(to)));
          }
        });
    if (swaps.size() < sources.size()) {
      swaps.add(INLINE);
    }
    return swaps;
  }

  private static Map<String, String> sheets(Edition edition) {
    Map<String, String> sheets = new TreeMap<>();
    for (Output output : edition.outputs()) {
      Matcher named = NAMED.matcher(output.address());
      if (output.phase() == Output.Phase.ASSET && named.matches()) {
        sheets.put(named.group(1), output.address());
      }
    }
    return sheets;
  }

  /** Whether the styles stand in pages themselves. */
  public boolean isInline() {
    return from.isEmpty();
  }
}
