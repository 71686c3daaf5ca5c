package warta.markdown;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Percent-encoding of addresses as CommonMark's examples do it. */
public final class UrlEncoding {

  private static final String KEPT = "-_.!~*'();/?:@&=+$,#%";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private UrlEncoding() {}

  /**
   * Encodes what may not stand in an address; what is encoded already stays. The result still has
   * to be escaped for HTML.
   */
  public static String percentEncode(String url) {
    int at = firstToEncode(url);
    if (at == url.length()) {
      return url;
    }
    StringBuilder out = new StringBuilder(url.length() + 16).append(url, 0, at);
    while (at < url.length()) {
      int code = url.codePointAt(at);
      int next = at + Character.charCount(code);
      if (isKept(url.charAt(at))) {
        out.append(url.charAt(at));
      } else {
        for (byte b : url.substring(at, next).getBytes(StandardCharsets.UTF_8)) {
          HEX.toHexDigits(out.append('%'), b);
        }
      }
      at = next;
    }
    return out.toString();
  }

  private static int firstToEncode(String url) {
    int at = 0;
    while (at < url.length() && isKept(url.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isKept(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || KEPT.indexOf(c) >= 0;
  }
}
