package warta.template;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file of words in its simplest form, in which YAML and the eye see the same. */
final class WordLines {

  /** Far from the limits that the reader of YAML has. */
  private static final int MOST_CHARACTERS = 32 * 1024;

  private WordLines() {}

  /** The words by key; null when a line is anything but a comment or {@code key: "text"}. */
  static @Nullable Map<String, String> of(String text) {
    Map<String, String> words = new LinkedHashMap<>();
    if (text.length() > MOST_CHARACTERS) {
      return null;
    }
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!isPlain(text, start, end)) {
        return null;
      }
      if (end > start && text.charAt(start) != '#') {
        int colon = endOfKey(text, start);
        boolean isWord =
            colon > start
                && text.startsWith(": \"", colon)
                && end > colon + 3
                && text.indexOf('"', colon + 3) == end - 1;
        if (!isWord
            || words.put(text.substring(start, colon), text.substring(colon + 3, end - 1))
                != null) {
          return null;
        }
      }
      start = end + 1;
    }
    return words.isEmpty() ? null : words;
  }

  private static int endOfKey(String text, int start) {
    int at = start;
    while (at < text.length() && isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Neither what YAML reads as something else, nor what it or this program refuses. */
  private static boolean isPlain(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean isCommon = c >= ' ' && c < 0x7f && c != '\\';
      if (!isCommon && (c < 0xa0 || c > 0x2017) && c != '…') {
        return false;
      }
    }
    return true;
  }
}
