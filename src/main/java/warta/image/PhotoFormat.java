package warta.image;

/** A format in which photos are published. */
public enum PhotoFormat {
  /** RFC 9649, 2.5: sides have 14 bits. */
  WEBP("webp", "image/webp", 16_383),
  /** ITU T.81, B.2.2: sides have 16 bits. */
  JPEG("jpg", "image/jpeg", 65_535);

  private final String ending;
  private final String mediaType;
  private final int longestSide;

  PhotoFormat(String ending, String mediaType, int longestSide) {
    this.ending = ending;
    this.mediaType = mediaType;
    this.longestSide = longestSide;
  }

  /** Pixels. */
  public int longestSide() {
    return longestSide;
  }

  /** Of the names of its files. */
  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaType;
  }
}
