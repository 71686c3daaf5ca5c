package warta.image;

/**
 * What the file of an image says of it; empty texts where it says nothing.
 *
 * @param width pixels as it is seen; 0 when it is no image or its size is unknown
 * @param height pixels as it is seen
 * @param isPhoto whether it is a JPEG, of which smaller copies are made
 * @param fault why it cannot be published
 * @param credit who made it
 * @param caption what it shows
 * @param license under which others may use it
 */
public record ImageFacts(
    int width,
    int height,
    boolean isPhoto,
    Orientation orientation,
    Fault fault,
    String credit,
    String caption,
    String license) {

  /** Of a file that is no image. */
  public static final ImageFacts NONE = ofSize(0, 0);

  /** Why an image cannot be published. */
  public enum Fault {
    NONE,
    TOO_LARGE,
    TOO_MANY_PIXELS,
    TOO_MANY_SCANS,
    INKS,
    CUT_OFF,
    NO_DRAWING
  }

  /** Of an image that is published as it is, and of which no more is known. */
  public static ImageFacts ofSize(int width, int height) {
    return new ImageFacts(width, height, false, Orientation.UPRIGHT, Fault.NONE, "", "", "");
  }

  /**
   * Whether these say nothing, as {@link #NONE} does. A record's own {@code equals} takes
   * milliseconds to link, which is much for a small build.
   */
  public boolean areNone() {
    return width == 0
        && height == 0
        && !isPhoto
        && orientation == Orientation.UPRIGHT
        && fault == Fault.NONE
        && credit.isEmpty()
        && caption.isEmpty()
        && license.isEmpty();
  }

  /** Of a file that is refused without a look at its picture. */
  static ImageFacts ofFault(int width, int height, Fault fault) {
    return new ImageFacts(width, height, false, Orientation.UPRIGHT, fault, "", "", "");
  }
}
