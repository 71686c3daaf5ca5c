package warta.image;

/**
 * How a camera was held: where the first row and column of the stored picture are when it is seen.
 * In the order of the values 1 to 8 of EXIF 2.32, 4.6.4, tag 274.
 */
public enum Orientation {
  UPRIGHT(1),
  MIRRORED(2),
  UPSIDE_DOWN(3),
  MIRRORED_UPSIDE_DOWN(4),
  TRANSPOSED(5),
  TURNED_RIGHT(6),
  TRANSVERSED(7),
  TURNED_LEFT(8);

  private final int value;

  Orientation(int value) {
    this.value = value;
  }

  /** Of the value in a file; anything unknown is upright. */
  static Orientation of(int value) {
    return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
  }

  /** As files write it. */
  int value() {
    return value;
  }

  /** Whether a stored row is seen as a column. */
  public boolean swapsSides() {
    return value >= 5;
  }

  /** The number of the stored pixel that is seen at a point, in a stored picture of some size. */
  int source(int x, int y, int width, int height) {
    return switch (this) {
      case UPRIGHT -> y * width + x;
      case MIRRORED -> y * width + width - 1 - x;
      case UPSIDE_DOWN -> (height - 1 - y) * width + width - 1 - x;
      case MIRRORED_UPSIDE_DOWN -> (height - 1 - y) * width + x;
      case TRANSPOSED -> x * width + y;
      case TURNED_RIGHT -> (height - 1 - x) * width + y;
      case TRANSVERSED -> (height - 1 - x) * width + width - 1 - y;
      case TURNED_LEFT -> x * width + width - 1 - y;
    };
  }
}
