package warta.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page on another site that can be shown amid a text.
 *
 * @param frame the address to be shown in a frame; empty where there is only the page to link to
 */
public record Embeddable(EmbedHost host, String frame) {

  /** Where a video begins: {@code t=90}, {@code t=1m30s}, {@code start=90}. */
  private static final Pattern START =
      Pattern.compile(
          "[?&#](?:t|start)=(?:(\\d{1,3})h)?(?:(\\d{1,4})m)?(?:(\\d{1,6})s?)?(?:[&#]|$)");

  /** What an address leads to; empty unless it is a page of a known host. */
  public static Optional<Embeddable> of(String address) {
    for (EmbedHost host : EmbedHost.values()) {
      Matcher page = host.address().matcher(address);
      if (page.matches()) {
        return Optional.of(new Embeddable(host, frame(host, page, address)));
      }
    }
    return Optional.empty();
  }

  private static String frame(EmbedHost host, Matcher page, String address) {
    return switch (host) {
      case YOUTUBE -> {
        int start = start(address);
        yield host.frames()
            + "/embed/"
            + page.group("id")
            + "?autoplay=1"
            + (start > 0 ? "&start=" + start : "");
      }
      case VIMEO -> {
        String key = page.group("key");
        yield host.frames()
            + "/video/"
            + page.group("id")
            + "?dnt=1&autoplay=1"
            + (key == null ? "" : "&h=" + key);
      }
      case X, INSTAGRAM, TIKTOK, SPOTIFY, SOUNDCLOUD -> "";
    };
  }

  /** In seconds. */
  private static int start(String address) {
    Matcher start = START.matcher(address);
    return start.find()
        ? 3600 * number(start.group(1)) + 60 * number(start.group(2)) + number(start.group(3))
        : 0;
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
