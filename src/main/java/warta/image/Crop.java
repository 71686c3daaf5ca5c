package warta.image;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a picture, in its pixels. */
public record Crop(int left, int top, int width, int height) {

  /** Two percentages, as front matter has them. */
  private static final Pattern FOCUS = Pattern.compile("(\\d{1,3})% +(\\d{1,3})%");

  /** Where heads are, more often than in the middle. */
  private static final double USUAL_HEIGHT = 0.35;

  /** All of a picture. */
  public static Crop whole(int width, int height) {
    return new Crop(0, 0, width, height);
  }

  /**
   * The largest part that has the ratio of two sides, with its middle as near to the focus as the
   * edges allow.
   *
   * @param focus such as {@code 50% 30%}; empty when nobody said what matters
   */
  public static Crop around(String focus, int width, int height, int across, int down) {
    int partWidth = (int) Math.min(width, Math.round((double) height * across / down));
    int partHeight = (int) Math.min(height, Math.round((double) width * down / across));
    Matcher point = FOCUS.matcher(focus);
    if (!point.matches()) {
      return new Crop(
          (width - partWidth) / 2,
          (int) Math.round((height - partHeight) * USUAL_HEIGHT),
          partWidth,
          partHeight);
    }
    return new Crop(
        start(Integer.parseInt(point.group(1)), width, partWidth),
        start(Integer.parseInt(point.group(2)), height, partHeight),
        partWidth,
        partHeight);
  }

  private static int start(int percent, int side, int part) {
    long wanted = Math.round(side * percent / 100.0 - part / 2.0);
    return (int) Math.max(0, Math.min(side - part, wanted));
  }

  /** Where a focus of the whole picture is within this part, in the same notation. */
  public String focusWithin(String focus, int fullWidth, int fullHeight) {
    Matcher point = FOCUS.matcher(focus);
    return point.matches()
        ? percent(Integer.parseInt(point.group(1)) * fullWidth / 100.0 - left, width)
            + "% "
            + percent(Integer.parseInt(point.group(2)) * fullHeight / 100.0 - top, height)
            + "%"
        : focus;
  }

  private static long percent(double at, int side) {
    return Math.max(0, Math.min(100, Math.round(100 * at / side)));
  }
}
