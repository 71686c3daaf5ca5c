package warta.image;

import java.io.IOException;
import java.util.Optional;

/**
 * What colour a photo is as a whole: a letter each for how much red (a to h), green (i to p) and
 * blue (q to x) it has, so that a style sheet needs 24 rules for all of them and a page three
 * letters for each photo.
 */
public final class Tone {

  private static final int LEVELS = 8;

  /** Pixels of the sample's sides: enough for an average. */
  private static final int SAMPLE = 16;

  private Tone() {}

  /** Empty when the picture cannot be read. */
  public static String of(byte[] jpeg) {
    Optional<ImageHeader.Size> size = ImageHeader.read("", jpeg);
    if (size.isEmpty()) {
      return "";
    }
    int width = Math.min(SAMPLE, size.get().width());
    int height = Math.min(SAMPLE, size.get().height());
    try {
      return of(JpegDecoder.decode(jpeg, Orientation.UPRIGHT, width, height));
    } catch (IOException e) {
      return "";
    }
  }

  static String of(Pixels pixels) {
    long[] sums = new long[3];
    byte[] bgr = pixels.bgr();
    for (int i = 0; i < bgr.length; i++) {
      sums[i % 3] += bgr[i] & 0xff;
    }
    int count = bgr.length / 3;
    return of((int) (sums[2] / count), (int) (sums[1] / count), (int) (sums[0] / count));
  }

  /**
   * Of one colour.
   *
   * @param red as the others, from 0 to 255
   */
  public static String of(int red, int green, int blue) {
    return "" + letter(0, red) + letter(1, green) + letter(2, blue);
  }

  private static char letter(int channel, int level) {
    return (char) ('a' + channel * LEVELS + level * LEVELS / 256);
  }
}
