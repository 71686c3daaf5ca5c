package warta.output.host;

import java.util.HexFormat;

/** Paths as regular expressions that every server's syntax takes as they are. */
final class Regex {

  private Regex() {}

  /**
   * A pattern that matches just this text. ASCII that could mean something to a pattern, to a
   * quoted word or to a variable is written as a number.
   */
  static String literal(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        out.append(c);
      } else {
        out.append("\\x").append(HexFormat.of().toHexDigits((byte) c));
      }
    }
    return out.toString();
  }

  /** Whether a text has nothing that a server's syntax could mistake. */
  static boolean isPlain(String text) {
    return text.chars().allMatch(c -> isPlain((char) c));
  }

  private static boolean isPlain(char c) {
    return c >= 0x80
        || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '/'
        || c == '-'
        || c == '_';
  }
}
