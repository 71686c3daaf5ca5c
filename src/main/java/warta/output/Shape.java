package warta.output;

import java.util.List;
import warta.image.Crop;

/** The form in which a photo is shown. */
public enum Shape {
  /** As it was taken. */
  WHOLE("", 0, 0),
  /** For cards and for what others show of a page. */
  WIDE("16x9", 16, 9),
  /** One of the three that search engines ask for. */
  STANDARD("4x3", 4, 3),
  /** For faces, too. */
  SQUARE("1x1", 1, 1);

  private final String suffix;
  private final int across;
  private final int down;

  Shape(String suffix, int across, int down) {
    this.suffix = suffix;
    this.across = across;
    this.down = down;
  }

  /** Of the names of its files. */
  String suffix() {
    return suffix;
  }

  /** The widths of the copies that pages show; those of whole photos are configured. */
  List<Integer> widths() {
    return switch (this) {
      case WHOLE, STANDARD -> List.of();
      case WIDE -> List.of(320, 480, 768, 1200);
      case SQUARE -> List.of(160, 320);
    };
  }

  Crop crop(String focus, int width, int height) {
    return this == WHOLE
        ? Crop.whole(width, height)
        : Crop.around(focus, width, height, across, down);
  }
}
