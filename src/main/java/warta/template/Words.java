package warta.template;

import java.util.Map;

/** The interface words of a site in its language, by key. */
public record Words(Map<String, String> byKey) {

  public Words {
    byKey = Map.copyOf(byKey);
  }

  /** The word, or the key itself where there is none, which a check has reported by then. */
  public String get(String key) {
    return byKey.getOrDefault(key, key);
  }

  /** A word with its {@code {x}} filled in. */
  public String get(String key, Object value) {
    return fill(get(key), value);
  }

  static String fill(String word, Object value) {
    return word.replace("{x}", String.valueOf(value));
  }
}
