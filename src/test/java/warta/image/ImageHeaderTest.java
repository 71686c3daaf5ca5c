package warta.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warta.image.ImageHeader.Size;

class ImageHeaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"png", "gif", "jpg"})
  void readsWhatJavaWrites(String format) throws IOException {
    assertThat(ImageHeader.read("a." + format, image(format))).contains(new Size(321, 123));
  }

  @Test
  void readsProgressiveJpeg() throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      ImageWriteParam progressive = writer.getDefaultWriteParam();
      progressive.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(picture(), null, null), progressive);
    } finally {
      writer.dispose();
    }
    byte[] bytes = out.toByteArray();
    assertThat(HexFormat.of().formatHex(bytes)).as("start of a progressive frame").contains("ffc2");
    assertThat(ImageHeader.read("a.jpg", bytes)).contains(new Size(321, 123));
  }

  @Test
  void skipsFillBytesAndOtherSegmentsOfJpeg() {
    byte[] bytes =
        hex("ffd8 ffe10006ffc00001 ffff ffdb0004 0000 ffc0 0011 08 0050 0064 03 00000000");
    assertThat(ImageHeader.read("a.jpg", bytes)).contains(new Size(100, 80));
  }

  @Test
  void readsTheThreeFormsOfWebp() {
    String riff = "52494646 00000000 57454250 ";
    String lossy = riff + "56503820 00000000 000000 9d012a 4001 b400";
    String lossless = riff + "5650384c 00000000 2f 3fc12c00 00";
    String extended = riff + "56503858 0a000000 00000000 3f0100 b30000";
    for (String form : List.of(lossy, lossless, extended)) {
      assertThat(ImageHeader.read("a.webp", hex(form))).as(form).contains(new Size(320, 180));
    }
  }

  @Test
  void readsSvg() {
    assertThat(svg("<svg width=\"12\" height='8px' viewBox=\"0 0 1 1\">"))
        .contains(new Size(12, 8));
    assertThat(svg("<?xml version=\"1.0\"?><!-- x --><svg\n viewBox='0 0 30.4,20.6'>"))
        .contains(new Size(30, 21));
    assertThat(svg("<svg viewBox=\"-5 -5 100 50\" stroke-width=\"3\"/>"))
        .contains(new Size(100, 50));
  }

  private static Optional<Size> svg(String text) {
    return ImageHeader.read("a.svg", text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg>",
        "<svg width=\"100%\" height=\"50%\">",
        "text",
        "",
        "<svg width=\"0\" height=\"0\">"
      })
  void knowsNoSizeWhereNoneIsWritten(String text) {
    assertThat(svg(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "gif", "jpg"})
  void survivesFilesThatEndTooEarly(String format) throws IOException {
    byte[] bytes = image(format);
    for (int length = 0; length < Math.min(bytes.length, 700); length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThat(ImageHeader.read("a." + format, cut).orElse(new Size(321, 123)))
          .isEqualTo(new Size(321, 123));
    }
  }

  @Test
  void goesByTheBytesAndNotByTheName() throws IOException {
    assertThat(ImageHeader.read("a.jpg", image("png"))).contains(new Size(321, 123));
  }

  private static byte[] image(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(picture(), format, out)).isTrue();
    return out.toByteArray();
  }

  private static BufferedImage picture() {
    return new BufferedImage(321, 123, BufferedImage.TYPE_INT_RGB);
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits.replace(" ", ""));
  }
}
