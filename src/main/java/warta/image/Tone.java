package warta.image;

import java.io.IOException;
import java.util.Optional;

/**
 * What colour a photo is as a whole: a letter each for how much red (a to e), green (f to j) and
 * blue (k to o) it has, so that a style sheet needs fifteen rules for all of them and a page three
 * letters for each photo.
 */
public final class Tone {

  private static final int LEVELS = 5;

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
    StringBuilder letters = new StringBuilder();
    for (int colour = 0; colour < 3; colour++) {
      long average = sums[2 - colour] * 3 / bgr.length;
      letters.append((char) ('a' + colour * LEVELS + average * LEVELS / 256));
    }
    return letters.toString();
  }
}
