package warta.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PrivateDataTest {

  private static final byte[] PHOTO = Photographs.jpeg(120, 80, 1);

  @Test
  void leavesAPlainPhotoAsItIs() {
    assertThat(cleaned(PHOTO)).isEqualTo(PHOTO);
  }

  @Test
  void removesPlaceAndDeviceButNotHowTheCameraWasHeld() {
    byte[] made = cleaned(Photographs.withExif(PHOTO, 6));

    assertThat(text(made)).doesNotContain("Kamera");
    assertThat(FactsReader.read("a.jpg", made).orientation()).isEqualTo(Orientation.TURNED_RIGHT);
    assertThat(Photographs.read(made).getRGB(60, 40))
        .isEqualTo(Photographs.read(PHOTO).getRGB(60, 40));
  }

  @Test
  void keepsTheCredit() {
    byte[] made = cleaned(Photographs.withIptc(PHOTO, 80, "Sari", 90, "Bandung"));
    assertThat(text(made)).doesNotContain("Bandung");
    assertThat(FactsReader.read("a.jpg", made).credit()).isEqualTo("Sari");
  }

  @Test
  void keepsColourProfilesButNoPreviews() {
    ICC_Profile profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB);
    ByteArrayOutputStream segment = new ByteArrayOutputStream();
    segment.writeBytes("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.US_ASCII));
    segment.writeBytes(profile.getData());
    byte[] photo =
        Photographs.with(
            Photographs.with(PHOTO, 0xe2, "MPF\0rahasia".getBytes(StandardCharsets.US_ASCII)),
            0xe2,
            segment.toByteArray());

    assertThat(text(cleaned(photo))).contains("ICC_PROFILE").doesNotContain("rahasia");
  }

  @Test
  void dropsWhatComesAfterThePicture() {
    byte[] photo = Arrays.copyOf(PHOTO, PHOTO.length + 7);
    System.arraycopy("rahasia".getBytes(StandardCharsets.US_ASCII), 0, photo, PHOTO.length, 7);
    assertThat(cleaned(photo)).isEqualTo(PHOTO);
  }

  @Test
  void removesTextsFromPng() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(Photographs.picture(40, 30, 1), "png", out);
    byte[] png = out.toByteArray();
    ByteArrayOutputStream spoilt = new ByteArrayOutputStream();
    spoilt.write(png, 0, 33);
    for (String type : List.of("tEXt", "eXIf", "iTXt", "tIME")) {
      spoilt.writeBytes(chunk(type, "rahasia"));
    }
    spoilt.write(png, 33, png.length - 33);

    assertThat(cleaned(spoilt.toByteArray())).isEqualTo(png);
    assertThat(cleaned(png)).isEqualTo(png);
  }

  @Test
  void removesTextsFromWebp() throws IOException {
    Pixels pixels = Pixels.of(16, 16);
    byte[] plain = Encoder.encoded(pixels, PhotoFormat.WEBP, 80);
    ByteBuffer extended =
        ByteBuffer.allocate(plain.length + 18 + 16).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    extended.put(plain, 0, 12);
    extended.put("VP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10);
    extended.put(new byte[] {0x0c, 0, 0, 0, 15, 0, 0, 15, 0, 0});
    extended.put(plain, 12, plain.length - 12);
    extended.put("EXIF".getBytes(StandardCharsets.US_ASCII)).putInt(7);
    extended.put("rahasia".getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
    extended.putInt(4, extended.capacity() - 8);

    byte[] made = cleaned(extended.array());

    assertThat(text(made)).doesNotContain("rahasia", "EXIF");
    assertThat(made).hasSize(plain.length + 18);
    assertThat(made[20]).isZero();
    assertThat(Photographs.read(made).getWidth()).isEqualTo(16);
  }

  @Test
  void endsOnAnyDamage() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(Photographs.picture(40, 30, 1), "png", png);
    byte[] webp = Encoder.encoded(Pixels.of(16, 16), PhotoFormat.WEBP, 80);
    for (byte[] file : List.of(PHOTO, png.toByteArray(), webp)) {
      for (int i = 8; i < Math.min(400, file.length); i++) {
        byte[] damaged = file.clone();
        damaged[i] ^= (byte) 0xff;
        assertThat(cleaned(damaged)).isNotNull();
        assertThat(cleaned(Arrays.copyOf(file, i))).isNotNull();
      }
    }
  }

  private static byte[] cleaned(byte[] file) {
    return PrivateData.removed("a.jpg", file, FactsReader.read("a.jpg", file));
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1);
  }

  private static byte[] chunk(String type, String text) {
    ByteBuffer chunk = ByteBuffer.allocate(12 + text.length());
    chunk.putInt(text.length()).put(type.getBytes(StandardCharsets.US_ASCII));
    chunk.put(text.getBytes(StandardCharsets.US_ASCII));
    CRC32 sum = new CRC32();
    sum.update(chunk.array(), 4, 4 + text.length());
    return chunk.putInt((int) sum.getValue()).array();
  }
}
