package warta.data;

/** Finds where a JSON object at the beginning of a text ends, without understanding it. */
final class JsonObjectEnd {

  private JsonObjectEnd() {}

  static int find(String text, int begin) {
    if (begin >= text.length() || text.charAt(begin) != '{') {
      return -1;
    }
    int open = 0;
    for (int at = begin; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        at = endOfString(text, at);
      } else if (c == '{') {
        open++;
      } else if (c == '}' && --open == 0) {
        return at + 1;
      }
    }
    return -1;
  }

  /** The offset of the quote that closes the string, or one past the text. */
  static int endOfString(String text, int quote) {
    int at = quote + 1;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }
}
