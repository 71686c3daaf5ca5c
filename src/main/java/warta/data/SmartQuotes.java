package warta.data;

/** Typographic quotes, where an editor meant the straight ones that enclose a text. */
final class SmartQuotes {

  private static final String OPENING = "\u201c\u201d\u201e\u00ab\u2018\u201a";
  private static final String CLOSING = "\u201c\u201d\u00bb\u2018\u2019\"'";
  private static final String DOUBLE = "\u201c\u201d\u201e\u00ab\u00bb\"";

  private SmartQuotes() {}

  /** Whether the text as a whole, and nothing within it, stands in typographic quotes. */
  static boolean enclose(String text) {
    int last = text.length() - 1;
    return last > 0
        && OPENING.indexOf(text.charAt(0)) >= 0
        && CLOSING.indexOf(text.charAt(last)) >= 0
        && text.substring(1, last).chars().noneMatch(c -> DOUBLE.indexOf(c) >= 0);
  }

  /** Whether a text begins with a typographic quote. */
  static boolean begin(String text) {
    return !text.isEmpty() && OPENING.indexOf(text.charAt(0)) >= 0;
  }

  /** The text between its quotes. */
  static String inside(String text) {
    return text.substring(1, text.length() - 1);
  }
}
