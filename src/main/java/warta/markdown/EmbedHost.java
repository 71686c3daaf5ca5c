package warta.markdown;

import java.util.regex.Pattern;

/**
 * The hosts whose pages newsrooms show amid their texts.
 *
 * <p>Sources: the hosts' own embed codes; YouTube Help, "Turn on privacy-enhanced mode"; Vimeo Help
 * Center, "dnt".
 */
public enum EmbedHost {
  YOUTUBE(
      "YouTube",
      "https://www.youtube-nocookie.com",
      "(?:(?:www\\.|m\\.)?youtube\\.com/(?:watch\\?(?:[^#]*&)?v=|shorts/|live/|embed/)"
          + "|youtu\\.be/)(?<id>[\\w-]{11})"),
  VIMEO(
      "Vimeo",
      "https://player.vimeo.com",
      "(?:www\\.)?vimeo\\.com/(?<id>\\d{1,12})(?:/(?<key>[0-9a-f]{6,40}))?"),
  X("X", "", "(?:(?:www|mobile)\\.)?(?:x|twitter)\\.com/\\w{1,40}/status/\\d{1,25}"),
  INSTAGRAM(
      "Instagram", "", "(?:www\\.)?instagram\\.com/(?:[\\w.]{1,40}/)?(?:p|reel)/[\\w-]{1,40}"),
  TIKTOK("TikTok", "", "(?:www\\.)?tiktok\\.com/@[\\w.]{1,40}/video/\\d{1,25}"),
  SPOTIFY(
      "Spotify",
      "",
      "open\\.spotify\\.com/(?:intl-\\w{2,5}/)?(?:track|album|playlist|episode|show)/\\w{1,40}"),
  SOUNDCLOUD("SoundCloud", "", "(?:www\\.|m\\.)?soundcloud\\.com/[\\w-]{1,80}/[\\w-]{1,200}");

  private final String label;
  private final String frames;
  private final Pattern address;

  EmbedHost(String label, String frames, String address) {
    this.label = label;
    this.frames = frames;
    this.address = Pattern.compile("https?://" + address + "(?:[/?&#].*)?");
  }

  /** What readers call it. */
  public String label() {
    return label;
  }

  /** The origin of its frames, as a Content-Security-Policy names it; empty where it has none. */
  public String frames() {
    return frames;
  }

  /** What the addresses of its pages look like. */
  Pattern address() {
    return address;
  }
}
