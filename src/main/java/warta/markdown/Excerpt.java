package warta.markdown;

/** The beginning of a paragraph as plain text. */
final class Excerpt {

  static final int MAX_LENGTH = 300;

  private Excerpt() {}

  /** At most {@link #MAX_LENGTH} characters, cut between words, with an ellipsis when cut. */
  static String of(String paragraph) {
    String text = paragraph.strip().replace('\n', ' ');
    if (text.length() <= MAX_LENGTH) {
      return text;
    }
    int end = MAX_LENGTH - 1;
    while (end > 0 && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    if (end == 0) {
      end =
          Character.isHighSurrogate(text.charAt(MAX_LENGTH - 2)) ? MAX_LENGTH - 2 : MAX_LENGTH - 1;
    }
    while (end > 1 && isLoose(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + "…";
  }

  private static boolean isLoose(char c) {
    return Character.isWhitespace(c) || c == ',' || c == ';' || c == ':' || c == '.' || c == '–';
  }
}
