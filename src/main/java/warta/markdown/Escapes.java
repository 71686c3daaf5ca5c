package warta.markdown;

import org.jspecify.annotations.Nullable;

/** Writes text as HTML the way CommonMark's examples do, in one pass and without copies. */
final class Escapes {

  private Escapes() {}

  /** Escapes {@code & < > "}; line ends become {@code \n}, NUL the replacement character. */
  static void text(String text, StringBuilder out) {
    text(text, 0, text.length(), out);
  }

  static void text(String text, int from, int to, StringBuilder out) {
    int done = from;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c > '>') {
        continue;
      }
      String replacement = replacement(c);
      if (replacement != null) {
        out.append(text.substring(done, i));
        boolean half = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        out.append(half ? "" : replacement);
        done = i + 1;
      }
    }
    out.append(text.substring(done, to));
  }

  private static @Nullable String replacement(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\r' -> "\n";
      case '\0' -> "\ufffd";
      default -> null;
    };
  }
}
