package warta.image;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of an image as it is stored, from the first bytes of its file: JPEG, PNG, GIF, WebP and
 * SVG.
 */
final class ImageHeader {

  private static final Pattern SVG = Pattern.compile("<svg\\b([^>]*)>", Pattern.DOTALL);
  private static final Pattern VIEW_BOX =
      Pattern.compile(
          "\\bviewBox\\s*=\\s*[\"']\\s*\\S+[\\s,]+\\S+[\\s,]+([\\d.]+)[\\s,]+([\\d.]+)");
  private static final Pattern WIDTH =
      Pattern.compile("(?<![\\w-])width\\s*=\\s*[\"']\\s*([\\d.]+)(?:px)?\\s*[\"']");
  private static final Pattern HEIGHT =
      Pattern.compile("(?<![\\w-])height\\s*=\\s*[\"']\\s*([\\d.]+)(?:px)?\\s*[\"']");
  private static final int SVG_HEAD = 8 * 1024;

  /** Pixels. */
  record Size(int width, int height) {}

  private final byte[] bytes;

  private ImageHeader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Empty when the bytes are none of the known formats, or end too early. */
  static Optional<Size> read(String name, byte[] bytes) {
    ImageHeader header = new ImageHeader(bytes);
    try {
      return header.read(name).filter(size -> size.width() > 0 && size.height() > 0);
    } catch (ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private Optional<Size> read(String name) {
    if (startsWith("\u0089PNG\r\n")) {
      return Optional.of(new Size(big(16, 4), big(20, 4)));
    }
    if (startsWith("GIF8")) {
      return Optional.of(new Size(little(6, 2), little(8, 2)));
    }
    if (startsWith("\u00ff\u00d8")) {
      return jpeg();
    }
    if (startsWith("RIFF") && at(8, "WEBP")) {
      return webp();
    }
    return name.toLowerCase(Locale.ROOT).endsWith(".svg") ? svg() : Optional.empty();
  }

  /** ITU T.81: segments of marker and length, up to a start of frame. */
  private Optional<Size> jpeg() {
    int at = 2;
    while (at + 9 < bytes.length) {
      int marker = big(at + 1, 1);
      if (big(at, 1) != 0xff) {
        return Optional.empty();
      }
      if (JpegStructure.isFrame(marker)) {
        return Optional.of(new Size(big(at + 7, 2), big(at + 5, 2)));
      }
      at += marker == 0xff ? 1 : 2 + big(at + 2, 2);
    }
    return Optional.empty();
  }

  /** RFC 9649: the lossy, lossless and extended forms. */
  private Optional<Size> webp() {
    if (at(12, "VP8 ")) {
      return Optional.of(new Size(little(26, 2) & 0x3fff, little(28, 2) & 0x3fff));
    }
    if (at(12, "VP8L")) {
      int bits = little(21, 4);
      return Optional.of(new Size((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1));
    }
    return at(12, "VP8X")
        ? Optional.of(new Size(little(24, 3) + 1, little(27, 3) + 1))
        : Optional.empty();
  }

  private Optional<Size> svg() {
    String head = new String(bytes, 0, Math.min(bytes.length, SVG_HEAD), StandardCharsets.UTF_8);
    Matcher svg = SVG.matcher(head);
    if (!svg.find()) {
      return Optional.empty();
    }
    Matcher width = WIDTH.matcher(svg.group(1));
    Matcher height = HEIGHT.matcher(svg.group(1));
    if (width.find() && height.find()) {
      return Optional.of(new Size(round(width.group(1)), round(height.group(1))));
    }
    Matcher box = VIEW_BOX.matcher(svg.group(1));
    return box.find()
        ? Optional.of(new Size(round(box.group(1)), round(box.group(2))))
        : Optional.empty();
  }

  private static int round(String number) {
    try {
      return (int) Math.min(100_000, Math.round(Double.parseDouble(number)));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private boolean startsWith(String magic) {
    return at(0, magic);
  }

  private boolean at(int offset, String magic) {
    for (int i = 0; i < magic.length(); i++) {
      if ((bytes[offset + i] & 0xff) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int big(int offset, int count) {
    int value = 0;
    for (int i = 0; i < count; i++) {
      value = (value << 8) | (bytes[offset + i] & 0xff);
    }
    return value;
  }

  private int little(int offset, int count) {
    int value = 0;
    for (int i = count - 1; i >= 0; i--) {
      value = (value << 8) | (bytes[offset + i] & 0xff);
    }
    return value;
  }
}
