package warta.output;

import java.util.List;
import warta.text.Fingerprint;

/**
 * The pictures that stand for the newsroom.
 *
 * @param share for pages without a photo of their own, where they are shared
 * @param icons for browsers and phones, the best first
 */
public record Brand(Image logo, Image share, List<Image> icons) {

  /** Phones that are told of no manifest want this many pixels. */
  private static final int TOUCH_SIDE = 180;

  /**
   * A picture.
   *
   * @param path on this site
   * @param type its media type
   * @param width pixels; 0 when unknown
   * @param height pixels; 0 when unknown
   */
  public record Image(String path, String type, int width, int height) {

    public boolean isVector() {
      return type.equals("image/svg+xml");
    }

    /** As {@code sizes} has it, in HTML and in a web manifest. */
    public String sizes() {
      return isVector() ? "any" : width + "x" + height;
    }

    /** Whether it is what phones want on their screens. */
    public boolean isTouchIcon() {
      return width == TOUCH_SIDE && !isVector();
    }

    private void addTo(Fingerprint.Builder key) {
      key.add(path).add(width).add(height);
    }
  }

  public Brand {
    icons = List.copyOf(icons);
  }

  public void addTo(Fingerprint.Builder key) {
    logo.addTo(key);
    share.addTo(key);
    key.add(icons.size());
    icons.forEach(icon -> icon.addTo(key));
  }
}
