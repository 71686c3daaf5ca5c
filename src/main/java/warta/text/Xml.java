package warta.text;

/** Which characters XML 1.0 can hold, and how text is escaped for it. */
public final class Xml {

  private Xml() {}

  /** The text without the characters that no XML document can hold, not even escaped. */
  public static String legal(String text) {
    int at = 0;
    while (at < text.length() && isLegal(text, at)) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, at);
    for (; at < text.length(); at++) {
      if (isLegal(text, at)) {
        out.append(text.charAt(at));
      }
    }
    return out.toString();
  }

  /**
   * Appends text as content. What XML cannot hold is left out; {@code ]]>} comes out right because
   * each {@code >} is escaped.
   */
  public static void text(String text, StringBuilder out) {
    escape(text, false, out);
  }

  /** Appends the value of an attribute, to stand within double quotes. */
  public static void value(String value, StringBuilder out) {
    escape(value, true, out);
  }

  private static void escape(String text, boolean quoted, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\r' -> out.append("&#13;");
        case '"' -> out.append(quoted ? "&quot;" : "\"");
        // Parsers read line ends and tabs within a value as blanks.
        case '\n' -> out.append(quoted ? "&#10;" : "\n");
        case '\t' -> out.append(quoted ? "&#9;" : "\t");
        default -> {
          if (isLegal(text, i)) {
            out.append(c);
          }
        }
      }
    }
  }

  /** XML 1.0, section 2.2; half of a surrogate pair is no character at all. */
  private static boolean isLegal(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c >= ' ' ? c < '\ufffe' : c == '\t' || c == '\n' || c == '\r';
  }
}
