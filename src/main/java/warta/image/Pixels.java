package warta.image;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/**
 * A picture.
 *
 * @param bgr blue, green and red of each pixel, row by row, as Java's decoder leaves them
 */
record Pixels(int width, int height, byte[] bgr) {

  private static final int[] OFFSETS = {2, 1, 0};

  static Pixels of(int width, int height) {
    return new Pixels(width, height, new byte[3 * width * height]);
  }

  /** The part that begins at a point. */
  Pixels cut(int left, int top, int newWidth, int newHeight) {
    if (newWidth == width && newHeight == height) {
      return this;
    }
    Pixels part = of(newWidth, newHeight);
    for (int y = 0; y < newHeight; y++) {
      System.arraycopy(
          bgr, 3 * ((top + y) * width + left), part.bgr, 3 * y * newWidth, 3 * newWidth);
    }
    return part;
  }

  /** As a camera that was held in some way meant it. */
  Pixels turned(Orientation orientation) {
    if (orientation == Orientation.UPRIGHT) {
      return this;
    }
    boolean swaps = orientation.swapsSides();
    Pixels turned = of(swaps ? height : width, swaps ? width : height);
    for (int y = 0; y < turned.height; y++) {
      for (int x = 0; x < turned.width; x++) {
        int from = 3 * orientation.source(x, y, width, height);
        int to = 3 * (y * turned.width + x);
        turned.bgr[to] = bgr[from];
        turned.bgr[to + 1] = bgr[from + 1];
        turned.bgr[to + 2] = bgr[from + 2];
      }
    }
    return turned;
  }

  /** The same bytes, as Java's image library has them. */
  BufferedImage image(ColorSpace space) {
    WritableRaster raster =
        Raster.createInterleavedRaster(
            new DataBufferByte(bgr, bgr.length), width, height, 3 * width, 3, OFFSETS, null);
    ComponentColorModel model =
        new ComponentColorModel(space, false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
    return new BufferedImage(model, raster, false, null);
  }
}
