package warta.image;

/** A format in which photos are published. */
public enum PhotoFormat {
  WEBP("webp", "image/webp"),
  JPEG("jpg", "image/jpeg");

  private final String ending;
  private final String mediaType;

  PhotoFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** Of the names of its files. */
  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaType;
  }
}
