package warta.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Paths as addresses and as files: percent-encoding, and walking up and down. */
public final class UrlPath {

  private static final String UNRESERVED = "-._~!$&'()*+,;=:@/";

  private UrlPath() {}

  /** Percent-encodes all that cannot stand in the path of an address (RFC 3986), as UTF-8. */
  public static String encode(String path) {
    if (isPlain(path)) {
      return path;
    }
    StringBuilder out = new StringBuilder(path.length() + 8);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (isPlain(c)) {
        out.append(c);
      } else {
        out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return out.toString();
  }

  /** The path that an address means; as it is where its percent-encoding is faulty. */
  public static String decode(String encoded) {
    if (encoded.indexOf('%') < 0) {
      return encoded;
    }
    try {
      return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return encoded;
    }
  }

  /**
   * Walks from a folder along a relative path.
   *
   * @param folder relative, without {@code /} at its ends; empty for the root
   * @return empty when the way leads above the root
   */
  public static Optional<String> resolve(String folder, String relative) {
    StringBuilder path = new StringBuilder(folder.length() + relative.length() + 1);
    return walk(folder, path) && walk(relative, path)
        ? Optional.of(path.toString())
        : Optional.empty();
  }

  /** Goes on from where {@code path} has led; false when that is above the root. */
  private static boolean walk(String way, StringBuilder path) {
    int start = 0;
    while (start <= way.length()) {
      int slash = way.indexOf('/', start);
      int end = slash < 0 ? way.length() : slash;
      if (way.startsWith("..", start) && end == start + 2) {
        if (path.isEmpty()) {
          return false;
        }
        path.setLength(Math.max(0, path.lastIndexOf("/")));
      } else if (end > start && !(end == start + 1 && way.charAt(start) == '.')) {
        path.append(path.isEmpty() ? "" : "/").append(way, start, end);
      }
      start = end + 1;
    }
    return true;
  }

  private static boolean isPlain(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (!isPlain(path.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || UNRESERVED.indexOf(c) >= 0;
  }
}
