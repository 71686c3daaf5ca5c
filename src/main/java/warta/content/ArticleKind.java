package warta.content;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What sort of journalism an article is; independent of its section. */
public enum ArticleKind {
  REPORT,
  OPINION,
  ANALYSIS,
  EDITORIAL,
  EXPLAINER,
  FACT_CHECK,
  INTERVIEW,
  PROFILE,
  OBITUARY,
  REVIEW,
  PRESS_RELEASE;

  /** As written in front matter, such as {@code fact-check}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The key of the interface word for it, such as {@code kindFactCheck}. */
  public String word() {
    StringBuilder word = new StringBuilder("kind");
    for (String part : id().split("-", -1)) {
      word.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
    }
    return word.toString();
  }

  /** All kinds by their ids, in order. */
  public static Map<String, ArticleKind> byId() {
    Map<String, ArticleKind> kinds = new LinkedHashMap<>();
    for (ArticleKind kind : values()) {
      kinds.put(kind.id(), kind);
    }
    return kinds;
  }
}
