package warta.markdown;

/** Straight quotes, dashes and dots as typographic ones. */
final class TypographicQuotes {

  private TypographicQuotes() {}

  /** A whole text, such as a caption. */
  static String in(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int length = lengthAt(text, at, text.length());
      char before = out.length() == 0 ? '\0' : out.charAt(out.length() - 1);
      char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      if (length == 0) {
        out.append(text.charAt(at));
      } else {
        out.append(replacement(text.charAt(at), length, before, after));
      }
      at += Math.max(1, length);
    }
    return out.toString();
  }

  /** How many characters at {@code at} have a typographic form; 0 when none. */
  static int lengthAt(String text, int at, int end) {
    char c = text.charAt(at);
    if (c == '"' || c == '\'') {
      return 1;
    }
    if ((c != '-' && c != '.') || (at > 0 && text.charAt(at - 1) == c)) {
      return 0;
    }
    int run = at;
    while (run < end && run < at + 4 && text.charAt(run) == c) {
      run++;
    }
    int length = run - at;
    return length == 3 || (length == 2 && c == '-') ? length : 0;
  }

  /**
   * @param before the character a reader saw before; NUL at the start of a block
   * @param after the character that follows; a space at the end of a block
   */
  static String replacement(char c, int length, char before, char after) {
    return switch (c) {
      case '-' -> length == 3 ? "—" : "–";
      case '.' -> "…";
      case '"' -> opens(before, after) ? "“" : "”";
      default -> opens(before, after) && !isDigit(after) ? "‘" : "’";
    };
  }

  private static boolean opens(char before, char after) {
    return isGap(before) && !Character.isWhitespace(after);
  }

  private static boolean isGap(char c) {
    if (c == '\0' || Character.isWhitespace(c) || c == '\u00a0') {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.START_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.DASH_PUNCTUATION
        || c == '/';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
