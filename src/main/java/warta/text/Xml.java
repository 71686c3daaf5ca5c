package warta.text;

/** Escapes text for XML 1.0, and leaves out what that cannot hold. */
public final class Xml {

  private Xml() {}

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
          if (Characters.isLegal(text, i)) {
            out.append(c);
          }
        }
      }
    }
  }
}
