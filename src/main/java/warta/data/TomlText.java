package warta.data;

/** The written form of TOML's keys and values, of which the library only tells the beginning. */
final class TomlText {

  private static final String ENDS_OF_BARE_VALUE = ",]}#\r\n";

  private final String text;

  TomlText(String text) {
    this.text = text;
  }

  /** The offset of a character whose 1-based line and column, in code points, are known. */
  int offset(int line, int column) {
    int at = 0;
    for (int i = 1; i < line && at < text.length(); i++) {
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end + 1;
    }
    for (int i = 1; i < column && at < text.length(); i++) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  char charAt(int offset) {
    return offset < text.length() ? text.charAt(offset) : '\n';
  }

  /** The value as it is written, for scalars without quotes. */
  String written(int from) {
    return text.substring(from, endOfValue(from)).strip();
  }

  int endOfValue(int from) {
    char c = charAt(from);
    if (c == '"' || c == '\'') {
      return endOfString(from);
    }
    return c == '[' || c == '{' ? endOfBrackets(from) : endOfBare(from);
  }

  private int endOfBare(int from) {
    int at = from;
    while (ENDS_OF_BARE_VALUE.indexOf(charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private int endOfString(int from) {
    char quote = text.charAt(from);
    String triple = String.valueOf(quote).repeat(3);
    String fence = text.startsWith(triple, from) ? triple : String.valueOf(quote);
    int at = from + fence.length();
    while (at < text.length() && !text.startsWith(fence, at)) {
      at += quote == '"' && text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at + fence.length(), text.length());
  }

  private int endOfBrackets(int from) {
    int open = 0;
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"' || c == '\'') {
        at = endOfString(at);
        continue;
      }
      if (c == '#') {
        at = endOfComment(at);
        continue;
      }
      at++;
      if (c == '[' || c == '{') {
        open++;
      } else if ((c == ']' || c == '}') && --open == 0) {
        return at;
      }
    }
    return at;
  }

  private int endOfComment(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /**
   * Where the part {@code key} of a dotted key or table header begins.
   *
   * @param from the offset of the dotted key, or of the part before it
   */
  int startOfKey(int from, String key) {
    int first = skipTo(from);
    int at = first;
    while (isKeyStart(at)) {
      int end = endOfKey(at);
      if (unquoted(at, end).equals(key)) {
        return at;
      }
      at = skipTo(end);
    }
    return first;
  }

  int endOfKey(int from) {
    char c = charAt(from);
    if (c == '"' || c == '\'') {
      return endOfString(from);
    }
    int at = from;
    while (isBareKey(charAt(at))) {
      at++;
    }
    return at;
  }

  private String unquoted(int from, int end) {
    boolean quoted = charAt(from) == '"' || charAt(from) == '\'';
    int margin = quoted ? 1 : 0;
    return text.substring(from + margin, Math.max(from + margin, end - margin));
  }

  private int skipTo(int from) {
    int at = from;
    while (" \t.[".indexOf(charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private boolean isKeyStart(int at) {
    char c = charAt(at);
    return c == '"' || c == '\'' || isBareKey(c);
  }

  private static boolean isBareKey(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }
}
