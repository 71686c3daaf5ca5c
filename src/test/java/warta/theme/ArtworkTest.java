package warta.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ArtworkTest {

  /** Edges are smoothed a little differently by each Java. */
  private static final double ALIKE = 0.5;

  @Test
  void theThemesPicturesAreThoseThatWeDraw() throws IOException {
    for (Map.Entry<String, BufferedImage> drawing : Artwork.all().entrySet()) {
      BufferedImage file = ImageIO.read(Artwork.ASSETS.resolve(drawing.getKey()).toFile());
      assertThat(difference(file, drawing.getValue())).as(drawing.getKey()).isLessThan(ALIKE);
    }
  }

  @Test
  void theLetterIsThatOfTheFavicon() throws IOException {
    String favicon = Files.readString(Artwork.ASSETS.resolve("favicon.svg"));
    assertThat(favicon).contains("#9c2620", "#fbf8f2", "M3 7h9v2.5l-1.8.3 2 8.4L14.5 11h3");
  }

  /** How far the colours of two pictures are apart on average, from 0 to 255. */
  private static double difference(BufferedImage one, BufferedImage other) {
    assertThat(one.getWidth()).isEqualTo(other.getWidth());
    assertThat(one.getHeight()).isEqualTo(other.getHeight());
    long sum = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        Color a = new Color(one.getRGB(x, y));
        Color b = new Color(other.getRGB(x, y));
        sum += Math.abs(a.getRed() - b.getRed());
        sum += Math.abs(a.getGreen() - b.getGreen());
        sum += Math.abs(a.getBlue() - b.getBlue());
      }
    }
    return sum / 3.0 / one.getWidth() / one.getHeight();
  }
}
