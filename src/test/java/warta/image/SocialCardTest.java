package warta.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SocialCardTest {

  private static final int PAPER = 0xfffbf8f2;
  private static final int MARGIN = 60;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Laut asin",
        "Tentara Korea Utara Tiba di Kursk, Kremlin Bungkam soal Jumlah Pasukan",
        "ketidakberkesinambungan ketidakberkesinambungan ketidakberkesinambungan"
            + " ketidakberkesinambungan ketidakberkesinambungan ketidakberkesinambungan",
        "Antidisestablishmentarianismantidisestablishmentarianismantidisestablishmentarianism",
        "i",
        ""
      })
  void keepsEveryHeadlineWithinItsMargins(String headline) throws IOException {
    assertMargins(draw(headline, false));
    assertMargins(draw(headline.repeat(30), false));
  }

  @Test
  void startsAtTheRightWhereTheLanguageDoes() throws IOException {
    String headline = "سلام";
    BufferedImage right = draw(headline, true);
    assertMargins(right);
    assertThat(inked(right, SocialCard.WIDTH / 2, SocialCard.WIDTH))
        .isGreaterThan(5 * inked(right, 0, SocialCard.WIDTH / 2));
    BufferedImage left = draw("Laut asin", false);
    assertThat(inked(left, 0, SocialCard.WIDTH / 2))
        .isGreaterThan(5 * inked(left, SocialCard.WIDTH / 2, SocialCard.WIDTH));
  }

  @Test
  void isTheSameForTheSameWords() throws IOException {
    CardText text = new CardText("Warta", "Sains", "Laut asin", false);
    assertThat(SocialCard.png(text)).isEqualTo(SocialCard.png(text));
  }

  @Test
  void isRefusedWhereItsFontLacksTheLetters() {
    assertThat(text("Mengapa “laut” asin? – €5").isDrawable()).isTrue();
    assertThat(text("العربية עברית Ελλάδα").isDrawable()).isTrue();
    assertThat(text("Aksara ꦲꦏ꧀ꦱꦫ").isDrawable()).isFalse();
    assertThat(text("日本").isDrawable()).isFalse();
    assertThat(text("Pesta 🎉").isDrawable()).isFalse();
  }

  private static CardText text(String headline) {
    return new CardText("Warta", "Sains", headline, false);
  }

  private static BufferedImage draw(String headline, boolean right) throws IOException {
    return Photographs.read(SocialCard.png(new CardText("Warta", "Sains", headline, right)));
  }

  /** Below the stripe at the top. */
  private static void assertMargins(BufferedImage card) {
    for (int y = 20; y < SocialCard.HEIGHT; y++) {
      for (int x = 0; x < SocialCard.WIDTH; x++) {
        boolean inside =
            x >= MARGIN
                && x < SocialCard.WIDTH - MARGIN
                && y >= MARGIN
                && y < SocialCard.HEIGHT - MARGIN / 2;
        if (!inside && card.getRGB(x, y) != PAPER) {
          throw new AssertionError("ink at " + x + ", " + y);
        }
      }
    }
  }

  private static long inked(BufferedImage card, int from, int to) {
    long count = 0;
    for (int y = 20; y < SocialCard.HEIGHT; y++) {
      for (int x = from; x < to; x++) {
        count += card.getRGB(x, y) == PAPER ? 0 : 1;
      }
    }
    return count;
  }
}
