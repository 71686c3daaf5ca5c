package warta.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DarkroomTest {

  /** The corners as they are seen, by the numbers of the stored ones; the first is top left. */
  @ParameterizedTest
  @CsvSource({
    "1, 0123", "2, 1032", "3, 2301", "4, 3210", "5, 0321", "6, 3012", "7, 2103", "8, 1230"
  })
  void turnsAPhotoAsItsCameraWasHeld(int value, String corners) throws IOException {
    byte[] photo = Photographs.withExif(Photographs.jpeg(120, 80, 1), value);
    ImageFacts facts = FactsReader.read("a.jpg", photo);

    BufferedImage seen = Photographs.read(one(photo, facts, PhotoFormat.JPEG));

    assertThat(seen.getWidth()).isEqualTo(value < 5 ? 120 : 80);
    int[] colours = Photographs.corners(seen);
    for (int i = 0; i < 4; i++) {
      Color expected = Photographs.CORNERS[corners.charAt(i) - '0'];
      assertThat(distance(new Color(colours[i]), expected)).as("corner " + i).isLessThan(40);
    }
  }

  @ParameterizedTest
  @EnumSource(PhotoFormat.class)
  void makesPicturesOfTheSizeThatWasAskedFor(PhotoFormat format) throws IOException {
    byte[] photo = Photographs.jpeg(640, 480, 1);
    ImageFacts facts = FactsReader.read("a.jpg", photo);
    Recipe recipe = new Recipe(320, 240, new Crop(10, 20, 200, 100), 100, 50, format, 80);

    byte[] made = develop(photo, facts, recipe);

    assertThat(ImageHeader.read("a." + format.ending(), made))
        .contains(new ImageHeader.Size(100, 50));
  }

  @Test
  void keepsColoursWhenItScales() throws IOException {
    byte[] photo = Photographs.jpeg(1200, 800, 1);
    ImageFacts facts = FactsReader.read("a.jpg", photo);
    Recipe recipe = new Recipe(300, 200, Crop.whole(300, 200), 90, 60, PhotoFormat.JPEG, 95);

    BufferedImage made = Photographs.read(develop(photo, facts, recipe));

    int[] colours = Photographs.corners(made);
    for (int i = 0; i < 4; i++) {
      assertThat(distance(new Color(colours[i]), Photographs.CORNERS[i])).isLessThan(40);
    }
  }

  @Test
  void showsAPlainAreaAsItIs() {
    Pixels grey = Pixels.of(97, 61);
    java.util.Arrays.fill(grey.bgr(), (byte) 201);
    assertThat(Scaler.scaled(grey, 31, 17).bgr()).containsOnly((byte) 201);
  }

  @Test
  void convertsColoursOfAnotherSpace() throws IOException {
    ICC_Profile linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB);
    Pixels pixels = Pixels.of(64, 64);
    java.util.Arrays.fill(pixels.bgr(), (byte) 55);
    byte[] stored = Photographs.jpeg(copy(pixels.image(new ICC_ColorSpace(linear))));
    byte[] photo = Photographs.with(stored, 0xe2, profileSegment(linear));

    int shown =
        Photographs.read(one(photo, FactsReader.read("a.jpg", photo), PhotoFormat.JPEG))
            .getRGB(30, 30);

    // IEC 61966-2-1: a linear 55/255 is 128/255.
    assertThat(new Color(shown).getGreen()).isBetween(124, 132);
  }

  @Test
  void showsGreyAsItIsStored() throws IOException {
    BufferedImage grey = new BufferedImage(50, 50, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < 2500; i++) {
      grey.getRaster().setSample(i % 50, i / 50, 0, 100);
    }
    byte[] photo = Photographs.jpeg(grey);

    byte[] made = one(photo, FactsReader.read("a.jpg", photo), PhotoFormat.JPEG);

    assertThat(new Color(Photographs.read(made).getRGB(25, 25)).getRed()).isBetween(97, 103);
  }

  @Test
  void writesTheCreditButNoPlace() throws IOException {
    byte[] photo =
        Photographs.withIptc(
            Photographs.withExif(Photographs.jpeg(60, 40, 1), 1), 80, "Sari & \"Co\"");
    ImageFacts facts = FactsReader.read("a.jpg", photo);

    byte[] made = one(photo, facts, PhotoFormat.JPEG);

    assertThat(FactsReader.read("a.jpg", made).credit()).isEqualTo("Sari & \"Co\"");
    assertThat(new String(made, StandardCharsets.ISO_8859_1))
        .doesNotContain("Exif", "Kamera", "Photoshop");
  }

  @Test
  void refusesADamagedPicture() throws IOException {
    byte[] photo = Photographs.jpeg(600, 400, 1);
    ImageFacts facts = FactsReader.read("a.jpg", photo);
    int data = FactsReaderTest.indexOf(photo, 0xda) + 14;
    java.util.Arrays.fill(photo, data, data + 400, (byte) 0);
    java.util.Arrays.fill(photo, photo.length - 500, photo.length - 2, (byte) 0x11);

    assertThatThrownBy(() -> one(photo, facts, PhotoFormat.JPEG)).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @CsvSource({"'', 0", "50% 50%, 30", "0% 0%, 0", "100% 100%, 60", "90% 30%, 60"})
  void cutsAroundTheFocus(String focus, int left) {
    Crop crop = Crop.around(focus.isEmpty() ? "0% 10%" : focus, 100, 40, 1, 1);
    assertThat(crop).isEqualTo(new Crop(left, 0, 40, 40));
  }

  @Test
  void cutsAboveTheMiddleWhereNobodySaidWhatMatters() {
    assertThat(Crop.around("", 100, 300, 1, 1)).isEqualTo(new Crop(0, 70, 100, 100));
  }

  @Test
  void tellsWhereTheFocusIsWithinAPart() {
    Crop crop = Crop.around("90% 30%", 100, 40, 1, 1);
    assertThat(crop.focusWithin("90% 30%", 100, 40)).isEqualTo("75% 30%");
    assertThat(crop.focusWithin("", 100, 40)).isEmpty();
  }

  @Test
  void readsFewerPixelsOfAPhotoThatIsMuchLarger() {
    ImageFacts facts = ImageFacts.ofSize(12_000, 8_000);
    Recipe recipe = new Recipe(1600, 1067, Crop.whole(1600, 1067), 320, 213, PhotoFormat.JPEG, 80);
    assertThat(Darkroom.memory(0, facts, recipe)).isLessThan(100L * 1024 * 1024);
  }

  private static byte[] one(byte[] photo, ImageFacts facts, PhotoFormat format) throws IOException {
    int width = facts.width();
    int height = facts.height();
    return develop(
        photo,
        facts,
        new Recipe(width, height, Crop.whole(width, height), width, height, format, 95));
  }

  private static byte[] develop(byte[] photo, ImageFacts facts, Recipe recipe) throws IOException {
    Map<Recipe, byte[]> made = Darkroom.develop(photo, facts, List.of(recipe));
    return made.getOrDefault(recipe, new byte[0]);
  }

  /** The same bytes without a profile, as a writer that knows nothing of it has them. */
  private static BufferedImage copy(BufferedImage image) {
    BufferedImage copy =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    copy.getRaster().setRect(image.getRaster());
    return copy;
  }

  private static byte[] profileSegment(ICC_Profile profile) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(profile.getData());
    return out.toByteArray();
  }

  private static int distance(Color one, Color other) {
    return Math.abs(one.getRed() - other.getRed())
        + Math.abs(one.getGreen() - other.getGreen())
        + Math.abs(one.getBlue() - other.getBlue());
  }
}
