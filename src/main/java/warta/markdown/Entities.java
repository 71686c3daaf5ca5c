package warta.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import org.jspecify.annotations.Nullable;
import warta.text.Characters;

/** Character references and backslash escapes of Markdown. */
final class Entities {

  private static final int LONGEST_NAME = 32;

  private Entities() {}

  /** Whether a backslash before {@code c} is an escape. */
  static boolean isEscapable(char c) {
    return (c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
  }

  /** The text without backslash escapes and with its character references decoded. */
  static String unescape(String text) {
    if (text.indexOf('\\') < 0 && text.indexOf('&') < 0 && text.indexOf('\0') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length() && isEscapable(text.charAt(at + 1))) {
        out.append(text.charAt(at + 1));
        at += 2;
      } else if (c == '&') {
        int end = endOfReference(text, at, text.length());
        String decoded = end < 0 ? null : decode(text, at, end);
        out.append(decoded == null ? "&" : decoded);
        at = decoded == null ? at + 1 : end;
      } else {
        out.append(c == '\0' ? '\ufffd' : c);
        at++;
      }
    }
    return out.toString();
  }

  /**
   * The offset after the reference that begins with the {@code &} at {@code at}, by its form alone.
   *
   * @return -1 when there is none before {@code end}
   */
  static int endOfReference(String text, int at, int end) {
    int i = at + 1;
    if (i < end && text.charAt(i) == '#') {
      boolean hex = i + 1 < end && (text.charAt(i + 1) | 0x20) == 'x';
      int first = hex ? i + 2 : i + 1;
      int last = skipDigits(text, first, Math.min(end, first + (hex ? 6 : 7)), hex ? 16 : 10);
      return last > first && last < end && text.charAt(last) == ';' ? last + 1 : -1;
    }
    int limit = Math.min(end, at + 2 + LONGEST_NAME);
    while (i < limit && isNameCharacter(text.charAt(i))) {
      i++;
    }
    return i > at + 1 && i < limit && text.charAt(i) == ';' ? i + 1 : -1;
  }

  /** What a reference stands for, or null when its name is not known. */
  static @Nullable String decode(String text, int at, int end) {
    if (text.charAt(at + 1) == '#') {
      boolean hex = (text.charAt(at + 2) | 0x20) == 'x';
      int code = Integer.parseInt(text.substring(at + (hex ? 3 : 2), end - 1), hex ? 16 : 10);
      return Characters.isLegal(code) ? Character.toString(code) : "\ufffd";
    }
    String reference = text.substring(at, end);
    String decoded = Html5Entities.entityToString(reference);
    return decoded.equals(reference) ? null : decoded;
  }

  private static int skipDigits(String text, int from, int to, int radix) {
    int i = from;
    while (i < to && text.charAt(i) < 128 && Character.digit(text.charAt(i), radix) >= 0) {
      i++;
    }
    return i;
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
