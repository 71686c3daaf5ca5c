package warta.config;

import java.util.List;

/**
 * How photos are published.
 *
 * @param widths pixels of the copies that browsers choose from, smallest first
 * @param quality from 1 to 100
 * @param webp whether there are copies in WebP beside those in JPEG
 * @param cards whether a card is drawn for each article without a photo
 */
public record ImageConfig(List<Integer> widths, int quality, boolean webp, boolean cards) {

  public static final ImageConfig DEFAULT =
      new ImageConfig(List.of(320, 480, 768, 960, 1280, 1600), 78, true, false);

  /** Copies are at most so wide. */
  public int largest() {
    return widths.get(widths.size() - 1);
  }
}
