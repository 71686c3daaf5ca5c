package warta.config;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A format of feeds: the name of its file and its media type. */
public enum FeedFormat {
  RSS("feed.xml", "application/rss+xml"),
  ATOM("atom.xml", "application/atom+xml"),
  JSON("feed.json", "application/feed+json");

  private final String fileName;
  private final String mediaType;

  FeedFormat(String fileName, String mediaType) {
    this.fileName = fileName;
    this.mediaType = mediaType;
  }

  /** As written in {@code site.yaml}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The last part of its address, such as {@code feed.xml}. */
  public String fileName() {
    return fileName;
  }

  public String mediaType() {
    return mediaType;
  }

  static Map<String, FeedFormat> byId() {
    Map<String, FeedFormat> formats = new LinkedHashMap<>();
    for (FeedFormat format : values()) {
      formats.put(format.id(), format);
    }
    return formats;
  }
}
