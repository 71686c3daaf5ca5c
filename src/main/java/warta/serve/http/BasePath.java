package warta.serve.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Below which path a site lies that is built already, as its web app manifest tells browsers. */
public final class BasePath {

  private static final Pattern START = Pattern.compile("\"start_url\"\\s*:\\s*\"(/[^\"?#\\\\]*)");

  private BasePath() {}

  /** Empty at a domain's root, or such as {@code /berita}; encoded. */
  public static String of(Content content) throws IOException {
    Optional<Resource> manifest = content.find("manifest.webmanifest");
    if (manifest.isEmpty()) {
      return "";
    }
    String text = new String(manifest.get().bytes(), StandardCharsets.UTF_8);
    Matcher start = START.matcher(text);
    return start.find() ? start.group(1).substring(0, start.group(1).lastIndexOf('/')) : "";
  }
}
