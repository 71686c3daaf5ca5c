package warta.markdown;

import org.jspecify.annotations.Nullable;
import warta.diagnostic.Phrase;

/**
 * Refuses, in linear time and before it is parsed, a text whose lines are nested so deeply that the
 * parser would be slow or overflow its stack.
 */
final class TextGuard {

  static final int MAX_LENGTH = 1 << 20;
  static final int MAX_DEPTH = 100;

  private TextGuard() {}

  /** Why {@code text} must not be parsed, or null. */
  static @Nullable Refusal check(String text) {
    if (text.length() > MAX_LENGTH) {
      return Refusal.textTooLarge(
          Phrase.of("size.characters").with("count", text.length()),
          Phrase.of("size.characters").with("count", MAX_LENGTH));
    }
    boolean returns = text.indexOf('\r') >= 0;
    int start = 0;
    while (start < text.length()) {
      if (depth(text, start) > MAX_DEPTH) {
        return Refusal.nestedTooDeep(start, MAX_DEPTH);
      }
      start = returns ? nextLine(text, start) : nextFeed(text, start);
    }
    return null;
  }

  /** The next line of a text whose lines end with line feeds only, as almost all do. */
  private static int nextFeed(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  private static int nextLine(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i + 1;
  }

  /** How many quotes, lists and notes can be open on this line: by its markers and its indent. */
  private static int depth(String text, int start) {
    int markers = 0;
    int indent = 0;
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t') {
        indent += c == '\t' ? 4 : 1;
        i++;
        continue;
      }
      int length = markerLength(text, i);
      if (length == 0) {
        break;
      }
      markers++;
      i += length;
    }
    return markers == 0 ? 0 : markers + Math.max(0, indent - markers) / 2;
  }

  private static int markerLength(String text, int at) {
    char c = text.charAt(at);
    if (c == '>') {
      return 1;
    }
    if (c == '-' || c == '*' || c == '+') {
      return isSpace(text, at + 1) ? 1 : 0;
    }
    if (c == '[') {
      return text.startsWith("[^", at) ? noteLength(text, at) : 0;
    }
    int i = at;
    while (i < text.length() && i < at + 9 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    boolean ends = i > at && i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ')');
    return ends && isSpace(text, i + 1) ? i + 1 - at : 0;
  }

  /** Looks a little ahead only, so that all lines together stay linear. */
  private static int noteLength(String text, int at) {
    int limit = Math.min(text.length() - 1, at + 200);
    for (int i = at + 2; i < limit; i++) {
      if (text.charAt(i) == ']') {
        return text.charAt(i + 1) == ':' ? i + 2 - at : 0;
      }
    }
    return 0;
  }

  private static boolean isSpace(String text, int at) {
    return at >= text.length() || text.charAt(at) <= ' ';
  }
}
