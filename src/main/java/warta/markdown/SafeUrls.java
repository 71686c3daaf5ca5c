package warta.markdown;

import java.util.Locale;
import java.util.Set;

/** Which addresses a text may name: those that cannot run a script. */
final class SafeUrls {

  private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final Set<String> IMAGE_SCHEMES = Set.of("http", "https");

  private SafeUrls() {}

  /** Whether {@code url} (unescaped) may be a link: http, https, mailto, tel or no scheme. */
  static boolean isSafeLink(String url) {
    return isSafe(url, LINK_SCHEMES);
  }

  /** Whether {@code url} (unescaped) may be an image: http, https or no scheme. */
  static boolean isSafeImage(String url) {
    return isSafe(url, IMAGE_SCHEMES);
  }

  private static boolean isSafe(String url, Set<String> schemes) {
    String bare = withoutInvisible(url);
    int colon = bare.indexOf(':');
    if (colon < 0 || isAfterPathBegins(bare, colon)) {
      return true;
    }
    return schemes.contains(bare.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  private static boolean isAfterPathBegins(String url, int colon) {
    for (int i = 0; i < colon; i++) {
      char c = url.charAt(i);
      if (c == '/' || c == '?' || c == '#') {
        return true;
      }
    }
    return false;
  }

  /** Browsers drop tabs and line ends anywhere, and controls and spaces at the start. */
  private static String withoutInvisible(String url) {
    int at = 0;
    while (at < url.length() && !isInvisible(url.charAt(at))) {
      at++;
    }
    if (at == url.length()) {
      return url;
    }
    StringBuilder out = new StringBuilder(url.length());
    for (int i = 0; i < url.length(); i++) {
      if (!isInvisible(url.charAt(i))) {
        out.append(url.charAt(i));
      }
    }
    return out.toString();
  }

  private static boolean isInvisible(char c) {
    int type = Character.getType(c);
    return c <= ' '
        || type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SPACE_SEPARATOR
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || c == '\ufffd';
  }
}
