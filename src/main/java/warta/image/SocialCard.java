package warta.image;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Draws what networks show of an article that has no photo: headline, section and wordmark. */
public final class SocialCard {

  /** Pixels, in the ratio that networks and search engines ask for. */
  public static final int WIDTH = 1200;

  public static final int HEIGHT = 675;

  /** DejaVu has the letters of Europe, and Arabic and Hebrew ones; its licence lies beside it. */
  private static final String FONT =
      "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed-Bold.ttf";

  private static final Color PAPER = new Color(0xfbf8f2);
  private static final Color INK = new Color(0x1c1a17);
  private static final Color ACCENT = new Color(0x9c2620);
  private static final int MARGIN = 72;
  private static final int TEXT_WIDTH = WIDTH - 2 * MARGIN;
  private static final int TOP = 210;
  private static final int BOTTOM = HEIGHT - MARGIN;
  private static final int LARGEST = 84;
  private static final int SMALLEST = 36;
  private static final float LEADING = 1.18f;

  private final CardText text;
  private final Font font;
  private final Graphics2D graphics;

  private SocialCard(CardText text, Font font, Graphics2D graphics) {
    this.text = text;
    this.font = font;
    this.graphics = graphics;
  }

  /** Whether this machine can draw text: some have no fonts and none of the libraries for them. */
  public static boolean works() {
    try {
      return png(new CardText("W", "W", "W", false)).length > 0;
    } catch (IOException | RuntimeException | Error e) {
      // Java says it in as many ways as there are things that can be missing.
      return false;
    }
  }

  /** The card as a PNG file. */
  public static byte[] png(CardText text) throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      new SocialCard(text, font(), graphics).draw();
    } finally {
      graphics.dispose();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static Font font() throws IOException {
    try (InputStream in = SocialCard.class.getResourceAsStream(FONT)) {
      if (in == null) {
        throw new IOException("no font");
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (FontFormatException e) {
      throw new IOException(e);
    }
  }

  private void draw() {
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setColor(PAPER);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.setColor(ACCENT);
    graphics.fillRect(0, 0, WIDTH, 16);
    line(text.wordmark(), 44, INK, MARGIN + 44);
    if (!text.section().isEmpty()) {
      line(text.section(), 30, ACCENT, MARGIN + 92);
    }
    headline();
  }

  private void line(String words, int size, Color colour, int baseline) {
    if (words.isBlank()) {
      return;
    }
    TextLayout layout = lines(words, size, 1).get(0);
    graphics.setColor(colour);
    layout.draw(graphics, start(layout), baseline);
  }

  /** As large as fits; what is too long even for the smallest size ends with an ellipsis. */
  private void headline() {
    if (text.headline().isBlank()) {
      return;
    }
    int size = LARGEST;
    List<TextLayout> lines = lines(text.headline(), size, Integer.MAX_VALUE);
    while (lines.size() > mostLines(size) && size > SMALLEST) {
      size -= 4;
      lines = lines(text.headline(), size, Integer.MAX_VALUE);
    }
    if (lines.size() > mostLines(size)) {
      lines = shortened(size);
    }
    graphics.setColor(INK);
    float baseline = TOP + size * 0.95f;
    for (TextLayout line : lines) {
      line.draw(graphics, start(line), baseline);
      baseline += size * LEADING;
    }
  }

  private static int mostLines(int size) {
    return (int) ((BOTTOM - TOP) / (size * LEADING));
  }

  private List<TextLayout> shortened(int size) {
    String words = text.headline();
    int most = mostLines(size);
    List<TextLayout> lines;
    do {
      int end = Math.max(words.lastIndexOf(' ', words.length() - 2), words.length() - 24);
      words = words.substring(0, words.offsetByCodePoints(end, 0)).strip();
      lines = lines(words + "…", size, Integer.MAX_VALUE);
    } while (lines.size() > most && words.length() > 24);
    return lines.subList(0, Math.min(most, lines.size()));
  }

  private float start(TextLayout line) {
    return text.isRightToLeft() ? WIDTH - MARGIN - line.getAdvance() : MARGIN;
  }

  private List<TextLayout> lines(String words, int size, int most) {
    AttributedString styled =
        new AttributedString(
            words,
            Map.of(
                TextAttribute.FONT,
                font.deriveFont((float) size),
                TextAttribute.RUN_DIRECTION,
                text.isRightToLeft()
                    ? TextAttribute.RUN_DIRECTION_RTL
                    : TextAttribute.RUN_DIRECTION_LTR));
    FontRenderContext context = graphics.getFontRenderContext();
    LineBreakMeasurer measurer = new LineBreakMeasurer(styled.getIterator(), context);
    List<TextLayout> lines = new ArrayList<>();
    while (measurer.getPosition() < words.length() && lines.size() < most) {
      lines.add(measurer.nextLayout(TEXT_WIDTH));
    }
    return lines;
  }
}
