package warta.markdown;

/**
 * Counts words as text goes by: what stands between spaces or dashes and has a letter or a digit,
 * so that {@code anak-anak} and {@code 1.000} are one word each.
 */
final class WordCounter {

  private int words;
  private boolean inWord;

  void add(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (isSeparator(c)) {
        inWord = false;
      } else if (!inWord && isWordCharacter(c)) {
        inWord = true;
        words++;
      }
    }
  }

  /** Ends the current word: a block or a line ended. */
  void stop() {
    inWord = false;
  }

  int words() {
    return words;
  }

  private static boolean isSeparator(char c) {
    if (c < 128) {
      return c <= ' ';
    }
    return c == '\u2013' || c == '\u2014' || c == '\u00a0' || Character.isWhitespace(c);
  }

  private static boolean isWordCharacter(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c) || Character.isHighSurrogate(c);
  }
}
