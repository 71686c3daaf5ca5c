package warta.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How a Content-Security-Policy names an inline script or style that it allows. */
public final class PolicySource {

  private PolicySource() {}

  /**
   * @param block what stands between the tags of the element
   * @return {@code 'sha256-…'}, quotes included
   */
  public static String ofInline(String block) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(block.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
