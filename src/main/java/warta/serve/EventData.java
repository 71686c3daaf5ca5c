package warta.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import warta.data.JsonText;

/** The data of events, as JSON. */
final class EventData {

  static final String NOTHING = "{}";

  private EventData() {}

  static String version(String version) {
    return JsonText.of(Map.of("version", version));
  }

  /**
   * @param target where browsers go; empty to stay
   */
  static String reload(String version, List<String> paths, String target) {
    Map<String, Object> data = new LinkedHashMap<>(Map.of("version", version, "paths", paths));
    if (!target.isEmpty()) {
      data.put("navigate", target);
    }
    return JsonText.of(data);
  }

  static String style(String version, StyleSwap swap) {
    return JsonText.of(
        swap.isInline()
            ? Map.of("version", version, "inline", true)
            : Map.of("version", version, "from", swap.from(), "to", swap.to()));
  }

  static String progress(Happening.Reading reading, String words) {
    return JsonText.of(Map.of("done", reading.done(), "total", reading.total(), "words", words));
  }

  static String html(String html) {
    return JsonText.of(Map.of("html", html));
  }
}
