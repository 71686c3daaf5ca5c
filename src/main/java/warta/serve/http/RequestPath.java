package warta.serve.http;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The path that a request asks for, decoded once and part by part. What a file system, a proxy or a
 * second decoding could read in another way is no path.
 */
final class RequestPath {

  private RequestPath() {}

  /**
   * @return begins with {@code /}; empty for a target that is not answered: an absolute one, faulty
   *     encoding, {@code .} and {@code ..}, a separator or a control character that was encoded
   */
  static Optional<String> of(URI target) {
    String raw = target.getRawPath();
    if (target.isAbsolute()
        || target.getRawAuthority() != null
        || raw == null
        || !raw.startsWith("/")) {
      return Optional.empty();
    }
    StringBuilder path = new StringBuilder(raw.length());
    for (String part : raw.substring(1).split("/", -1)) {
      @Nullable String decoded = decode(part);
      if (decoded == null || decoded.equals(".") || decoded.equals("..") || isTricky(decoded)) {
        return Optional.empty();
      }
      path.append('/').append(decoded);
    }
    return Optional.of(path.toString());
  }

  private static boolean isTricky(String part) {
    return part.chars().anyMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c));
  }

  /** Null when an encoding is cut short, or the bytes are not UTF-8 (overlong forms are not). */
  private static @Nullable String decode(String part) {
    if (part.chars().allMatch(c -> c < 128 && c != '%')) {
      return part;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(part.length());
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c == '%') {
        boolean whole = i + 2 < part.length();
        int high = whole ? Character.digit(part.charAt(i + 1), 16) : -1;
        int low = whole ? Character.digit(part.charAt(i + 2), 16) : -1;
        if (high < 0 || low < 0) {
          return null;
        }
        bytes.write(high * 16 + low);
        i += 2;
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    try {
      ByteBuffer all = ByteBuffer.wrap(bytes.toByteArray());
      return StandardCharsets.UTF_8.newDecoder().decode(all).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
