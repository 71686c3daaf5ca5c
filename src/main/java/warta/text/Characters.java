package warta.text;

/**
 * What characters are: which a page and a feed can hold, since neither HTML nor XML forbids them.
 */
public final class Characters {

  private Characters() {}

  /** The text without the others, such as control characters, which nobody sees. */
  public static String legal(String text) {
    int at = 0;
    while (at < text.length() && (isUsual(text.charAt(at)) || isLegal(text, at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, at);
    for (; at < text.length(); at++) {
      if (isLegal(text, at)) {
        out.append(text.charAt(at));
      }
    }
    return out.toString();
  }

  /** What almost all characters of all texts are. */
  private static boolean isUsual(char c) {
    return (c >= ' ' && c < 0x7f) || c == '\n';
  }

  /**
   * Whether the character at an offset, or the pair of surrogates that it is part of, may stand in
   * a document.
   *
   * <p>Source: XML 1.0, section 2.2; HTML, 13.2.3.5, which forbids control characters and
   * noncharacters as well. Half of a surrogate pair is no character at all.
   */
  public static boolean isLegal(String text, int at) {
    char c = text.charAt(at);
    if (Character.isSurrogate(c)) {
      int start = Character.isHighSurrogate(c) ? at : at - 1;
      return start >= 0
          && start + 1 < text.length()
          && Character.isSurrogatePair(text.charAt(start), text.charAt(start + 1))
          && isLegal(text.codePointAt(start));
    }
    return isLegal((int) c);
  }

  /** The same for a code point. */
  public static boolean isLegal(int code) {
    if (code < ' ') {
      return code == '\t' || code == '\n' || code == '\r';
    }
    boolean control = code >= 0x7f && code <= 0x9f;
    boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    boolean noncharacter = (code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) == 0xfffe;
    return !control && !surrogate && !noncharacter && code <= Character.MAX_CODE_POINT;
  }

  /** Whether all of a text is ASCII. */
  public static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
