package warta.theme;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Draws the theme's icons, logo and share image: the letter of {@code favicon.svg}, for all who
 * want pixels. Run it to write them into {@code templates/assets} anew.
 */
final class Artwork {

  static final Path ASSETS = Path.of("templates", "assets");

  private static final Color PAPER = new Color(0xfbf8f2);
  private static final Color INK = new Color(0x1c1a17);
  private static final Color ACCENT = new Color(0x9c2620);

  /** The width and height of the square that the letter and its full stop are drawn in. */
  private static final double UNITS = 32;

  private static final double[][] LETTER = {
    {3, 7}, {12, 7}, {12, 9.5}, {10.2, 9.8}, {12.2, 18.2}, {14.5, 11}, {17.5, 11}, {19.8, 18.2},
    {21.8, 9.8}, {20, 9.5}, {20, 7}, {29, 7}, {29, 9.5}, {27.2, 9.8}, {23.4, 25}, {19, 25},
    {16, 16.2}, {13, 25}, {8.6, 25}, {4.8, 9.8}, {3, 9.5}
  };

  private static final Rectangle2D FULL_STOP = new Rectangle2D.Double(26, 21.5, 3.5, 3.5);

  private Artwork() {}

  /** All drawings by the names of their files. */
  static Map<String, BufferedImage> all() {
    Map<String, BufferedImage> all = new LinkedHashMap<>();
    all.put("icon-180.png", icon(180));
    all.put("icon-192.png", icon(192));
    all.put("icon-512.png", icon(512));
    all.put("logo.png", logo());
    all.put("share.png", share());
    return all;
  }

  public static void main(String[] arguments) throws IOException {
    for (Map.Entry<String, BufferedImage> drawing : all().entrySet()) {
      ImageIO.write(drawing.getValue(), "png", ASSETS.resolve(drawing.getKey()).toFile());
    }
  }

  /** The letter in paper on the accent, to its edges: phones cut the corners themselves. */
  private static BufferedImage icon(int size) {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = pen(image, ACCENT);
    letter(pen, size / UNITS, 0, 0, PAPER, PAPER);
    pen.dispose();
    return image;
  }

  /** The letter in ink on paper above the double rule of the masthead. */
  private static BufferedImage logo() {
    BufferedImage image = new BufferedImage(512, 512, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = pen(image, PAPER);
    letter(pen, 14, 28, -4, INK, ACCENT);
    rules(pen, 70, 400, 372, 14, 5);
    pen.dispose();
    return image;
  }

  /** As wide as networks want it, with all that matters in the square in its middle. */
  private static BufferedImage share() {
    BufferedImage image = new BufferedImage(1200, 630, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = pen(image, PAPER);
    rules(pen, 60, 64, 1080, 14, 4);
    letter(pen, 20, 275, -5, INK, ACCENT);
    fill(pen, new Rectangle2D.Double(60, 566, 1080, 4), INK);
    pen.dispose();
    return image;
  }

  private static Graphics2D pen(BufferedImage image, Color ground) {
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setColor(ground);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    return pen;
  }

  private static void letter(
      Graphics2D pen, double scale, double x, double y, Color letter, Color fullStop) {
    AffineTransform place = new AffineTransform(scale, 0, 0, scale, x, y);
    Path2D path = new Path2D.Double();
    path.moveTo(LETTER[0][0], LETTER[0][1]);
    for (double[] corner : LETTER) {
      path.lineTo(corner[0], corner[1]);
    }
    path.closePath();
    fill(pen, place.createTransformedShape(path), letter);
    fill(pen, place.createTransformedShape(FULL_STOP), fullStop);
  }

  private static void rules(Graphics2D pen, int x, int y, int width, int thick, int thin) {
    fill(pen, new Rectangle2D.Double(x, y, width, thick), INK);
    fill(pen, new Rectangle2D.Double(x, y + thick + 2 * thin, width, thin), INK);
  }

  private static void fill(Graphics2D pen, Shape shape, Color colour) {
    pen.setColor(colour);
    pen.fill(shape);
  }
}
