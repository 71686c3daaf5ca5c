package warta.image;

import java.util.Arrays;

/**
 * Makes pictures smaller: rows first, then columns, each by a filter that lets every pixel of the
 * original count. Whole numbers only, so that all machines agree.
 */
final class Scaler {

  private static final int BITS = 14;
  private static final int HALF = 1 << (BITS - 1);

  /** How far the cubic of Catmull and Rom reaches, in pixels of the result. */
  private static final double REACH = 2;

  private Scaler() {}

  /** Of each pixel of a row or column, which originals it is made of, and how much of each. */
  private record Weights(int[] first, int[][] shares) {

    static Weights of(int from, int to) {
      double step = (double) from / to;
      int[] first = new int[to];
      int[][] shares = new int[to][];
      for (int i = 0; i < to; i++) {
        double centre = (i + 0.5) * step - 0.5;
        int start = Math.max(0, (int) Math.ceil(centre - REACH * step));
        int end = Math.min(from - 1, (int) Math.floor(centre + REACH * step));
        double[] exact = new double[end - start + 1];
        double sum = 0;
        for (int j = start; j <= end; j++) {
          exact[j - start] = catmullRom(Math.abs(j - centre) / step);
          sum += exact[j - start];
        }
        first[i] = start;
        shares[i] = rounded(exact, sum);
      }
      return new Weights(first, shares);
    }

    /** In whole numbers that add up to one, so that a plain area stays as it is. */
    private static int[] rounded(double[] exact, double sum) {
      int[] whole = new int[exact.length];
      int left = 1 << BITS;
      int largest = 0;
      for (int j = 0; j < exact.length; j++) {
        whole[j] = (int) Math.round(exact[j] / sum * (1 << BITS));
        left -= whole[j];
        largest = whole[j] > whole[largest] ? j : largest;
      }
      whole[largest] += left;
      return whole;
    }
  }

  private static double catmullRom(double x) {
    if (x < 1) {
      return (1.5 * x - 2.5) * x * x + 1;
    }
    return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
  }

  /** The picture in a size that is not larger than its own. */
  static Pixels scaled(Pixels source, int width, int height) {
    if (width == source.width() && height == source.height()) {
      return source;
    }
    Pixels narrow =
        width == source.width() ? source : rows(source, width, Weights.of(source.width(), width));
    return height == source.height()
        ? narrow
        : columns(narrow, height, Weights.of(source.height(), height));
  }

  private static Pixels rows(Pixels source, int width, Weights weights) {
    Pixels result = Pixels.of(width, source.height());
    byte[] in = source.bgr();
    byte[] out = result.bgr();
    int to = 0;
    for (int y = 0; y < source.height(); y++) {
      int row = 3 * y * source.width();
      for (int x = 0; x < width; x++) {
        int from = row + 3 * weights.first()[x];
        int red = HALF;
        int green = HALF;
        int blue = HALF;
        for (int share : weights.shares()[x]) {
          red += share * (in[from] & 0xff);
          green += share * (in[from + 1] & 0xff);
          blue += share * (in[from + 2] & 0xff);
          from += 3;
        }
        out[to++] = clamp(red);
        out[to++] = clamp(green);
        out[to++] = clamp(blue);
      }
    }
    return result;
  }

  private static Pixels columns(Pixels source, int height, Weights weights) {
    Pixels result = Pixels.of(source.width(), height);
    byte[] in = source.bgr();
    byte[] out = result.bgr();
    int length = 3 * source.width();
    int[] sums = new int[length];
    int to = 0;
    for (int y = 0; y < height; y++) {
      Arrays.fill(sums, HALF);
      int from = weights.first()[y] * length;
      for (int share : weights.shares()[y]) {
        for (int i = 0; i < length; i++) {
          sums[i] += share * (in[from + i] & 0xff);
        }
        from += length;
      }
      for (int i = 0; i < length; i++) {
        out[to++] = clamp(sums[i]);
      }
    }
    return result;
  }

  private static byte clamp(int sum) {
    int value = sum >> BITS;
    return (byte) (value < 0 ? 0 : Math.min(value, 255));
  }
}
