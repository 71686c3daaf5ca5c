package warta.image;

import java.awt.image.BufferedImage;

/** The size of a published picture, found by decoding it. */
public final class ImageSizes {

  private ImageSizes() {}

  /** Width and height in pixels. */
  public static int[] of(byte[] file) {
    BufferedImage image = Photographs.read(file);
    return new int[] {image.getWidth(), image.getHeight()};
  }
}
