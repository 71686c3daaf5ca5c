package warta.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Takes out of the file of an image what is not part of the picture: where it was taken, with which
 * device, by whom it was edited. The picture itself is not decoded, and stays as it is.
 */
public final class PrivateData {

  /** PNG 1.2, 4.2.3; 11.3.3 of the third edition: texts, time, EXIF. */
  private static final Set<String> PNG_CHUNKS = Set.of("tEXt", "zTXt", "iTXt", "tIME", "eXIf");

  /** RFC 9649, 2.7.1.5. */
  private static final Set<String> WEBP_CHUNKS = Set.of("EXIF", "XMP ");

  /** The bits of the extended header that announce EXIF and XMP. */
  private static final int WEBP_FLAGS = 0x0c;

  private PrivateData() {}

  /**
   * The file without it, but with the photo's credit; the same bytes where there was none. Of a
   * drawing, only what is drawn.
   *
   * @param name of the file: a drawing is known by it
   */
  public static byte[] removed(String name, byte[] bytes, ImageFacts facts) {
    if (FactsReader.isDrawing(name)) {
      return Drawing.of(bytes).orElse(new byte[0]);
    }
    if (FactsReader.isJpeg(bytes)) {
      return Credits.written(cleaned(bytes, jpegCleaner(facts.orientation())), facts);
    }
    if (startsWith(bytes, 1, "PNG")) {
      return cleaned(bytes, PrivateData::png);
    }
    return startsWith(bytes, 0, "RIFF") && startsWith(bytes, 8, "WEBP") ? webp(bytes) : bytes;
  }

  private static byte[] cleaned(byte[] bytes, BiConsumer<byte[], ByteArrayOutputStream> cleaner) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    try {
      cleaner.accept(bytes, out);
    } catch (IndexOutOfBoundsException e) {
      // Cut off: what came before is all that there is of the picture.
    }
    return out.toByteArray();
  }

  private static BiConsumer<byte[], ByteArrayOutputStream> jpegCleaner(Orientation orientation) {
    return (bytes, out) -> jpeg(bytes, orientation, out);
  }

  private static void jpeg(byte[] bytes, Orientation orientation, ByteArrayOutputStream out) {
    out.write(bytes, 0, 2);
    int at = 2;
    boolean isFirst = true;
    while (true) {
      int marker = bytes[at + 1] & 0xff;
      int end = at + 2 + JpegStructure.length(bytes, at + 2);
      if (isFirst && marker != 0xe0) {
        writeOrientation(orientation, out);
        isFirst = false;
      }
      if (isPartOfPicture(bytes, at)) {
        out.write(bytes, at, end - at);
      }
      at = end;
      if (marker == 0xda) {
        end = JpegStructure.endOfData(bytes, at);
        out.write(bytes, at, end - at);
        at = end;
      }
      if (at + 1 >= bytes.length || (bytes[at + 1] & 0xff) == 0xd9) {
        out.write(0xff);
        out.write(0xd9);
        return;
      }
    }
  }

  /** Of the application segments, JFIF, colour profiles and Adobe's way to store colours are. */
  private static boolean isPartOfPicture(byte[] bytes, int at) {
    int marker = bytes[at + 1] & 0xff;
    return switch (marker) {
      case 0xe0, 0xee -> true;
      case 0xe2 -> startsWith(bytes, at + 4, "ICC_PROFILE");
      default -> marker != 0xfe && (marker < 0xe0 || marker > 0xef);
    };
  }

  /** EXIF 2.32 with nothing but how the camera was held. */
  private static void writeOrientation(Orientation orientation, ByteArrayOutputStream out) {
    if (orientation == Orientation.UPRIGHT) {
      return;
    }
    out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, 34});
    out.writeBytes("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(new byte[] {0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1});
    out.writeBytes(new byte[] {0, (byte) orientation.value(), 0, 0, 0, 0, 0, 0});
  }

  private static void png(byte[] bytes, ByteArrayOutputStream out) {
    out.write(bytes, 0, 8);
    int at = 8;
    while (at < bytes.length) {
      int length =
          (bytes[at] & 0xff) << 24
              | (bytes[at + 1] & 0xff) << 16
              | JpegStructure.length(bytes, at + 2);
      String type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
      if (!PNG_CHUNKS.contains(type)) {
        out.write(bytes, at, 12 + length);
      }
      if (type.equals("IEND") || length < 0) {
        return;
      }
      at += 12 + length;
    }
  }

  private static byte[] webp(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    out.write(bytes, 0, 12);
    int at = 12;
    while (at + 8 <= bytes.length) {
      int length = little(bytes, at + 4);
      int padded = 8 + length + (length & 1);
      if (!WEBP_CHUNKS.contains(new String(bytes, at, 4, StandardCharsets.ISO_8859_1))) {
        out.write(bytes, at, Math.min(padded, bytes.length - at));
      }
      at += padded;
    }
    byte[] result = out.toByteArray();
    if (result.length == bytes.length) {
      return bytes;
    }
    for (int i = 0; i < 4; i++) {
      result[4 + i] = (byte) ((result.length - 8) >> (8 * i));
    }
    if (startsWith(result, 12, "VP8X")) {
      result[20] &= (byte) ~WEBP_FLAGS;
    }
    return result;
  }

  private static int little(byte[] bytes, int at) {
    return (bytes[at] & 0xff)
        | (bytes[at + 1] & 0xff) << 8
        | (bytes[at + 2] & 0xff) << 16
        | (bytes[at + 3] & 0x7f) << 24;
  }

  private static boolean startsWith(byte[] bytes, int at, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (at + i >= bytes.length || bytes[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
