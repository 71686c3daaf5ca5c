package warta.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Texts that come again and again, such as names of topics, each kept once; for any thread. */
public final class SharedTexts {

  private final Map<String, String> texts = new ConcurrentHashMap<>();

  /** An equal text. */
  public String of(String text) {
    String known = texts.putIfAbsent(text, text);
    return known == null ? text : known;
  }
}
