package warta.image;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Photos made by code: no two numbers give the same, and each corner has its own colour. */
public final class Photographs {

  /** Top left, top right, bottom right, bottom left. */
  public static final Color[] CORNERS = {Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW};

  private Photographs() {}

  /** A landscape of shades, with a square of a colour in each corner. */
  public static BufferedImage picture(int width, int height, int number) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = image.createGraphics();
    Color sky = new Color(40 + number * 37 % 200, 90 + number * 61 % 150, 140);
    graphics.setPaint(new GradientPaint(0, 0, sky, width, height, Color.DARK_GRAY));
    graphics.fillRect(0, 0, width, height);
    int side = Math.max(1, Math.min(width, height) / 4);
    for (int i = 0; i < CORNERS.length; i++) {
      graphics.setColor(CORNERS[i]);
      graphics.fillRect(
          i == 1 || i == 2 ? width - side : 0, i >= 2 ? height - side : 0, side, side);
    }
    graphics.dispose();
    return image;
  }

  public static byte[] jpeg(int width, int height, int number) {
    return jpeg(picture(width, height, number));
  }

  public static byte[] jpeg(BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(0.92f);
      writer.write(null, new IIOImage(image, null, null), param);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  /** The photo with one more segment, right after its start. */
  public static byte[] with(byte[] jpeg, int marker, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(0xff);
    out.write(marker);
    out.write((content.length + 2) >> 8);
    out.write(content.length + 2);
    out.writeBytes(content);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  /** A photo whose camera was held in some way, at a place, by a device with a name. */
  public static byte[] withExif(byte[] jpeg, int orientation) {
    Exif exif = new Exif();
    exif.entry(0x0110, 2, "Kamera Rahasia X100\0");
    exif.entry(0x0112, orientation);
    exif.gps("S\0\0\0", 6, 10, 30);
    return with(jpeg, 0xe1, exif.bytes());
  }

  /** IPTC-IIM records within Photoshop's segment: number of data set and text, in turn. */
  public static byte[] withIptc(byte[] jpeg, Object... records) {
    ByteArrayOutputStream iptc = new ByteArrayOutputStream();
    iptc.writeBytes(new byte[] {0x1c, 1, 90, 0, 3, 0x1b, '%', 'G'});
    for (int i = 0; i < records.length; i += 2) {
      byte[] text = String.valueOf(records[i + 1]).getBytes(StandardCharsets.UTF_8);
      int number = (Integer) records[i];
      iptc.writeBytes(
          new byte[] {0x1c, 2, (byte) number, (byte) (text.length >> 8), (byte) text.length});
      iptc.writeBytes(text);
    }
    ByteArrayOutputStream segment = new ByteArrayOutputStream();
    segment.writeBytes("Photoshop 3.0\0008BIM".getBytes(StandardCharsets.US_ASCII));
    segment.writeBytes(new byte[] {4, 4, 0, 0, 0, 0});
    segment.write(iptc.size() >> 8);
    segment.write(iptc.size());
    segment.writeBytes(iptc.toByteArray());
    if (iptc.size() % 2 == 1) {
      segment.write(0);
    }
    return with(jpeg, 0xed, segment.toByteArray());
  }

  public static byte[] withXmp(byte[] jpeg, String description) {
    String packet =
        "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
            + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
            + description
            + "</rdf:RDF></x:xmpmeta>";
    return with(jpeg, 0xe1, packet.getBytes(StandardCharsets.UTF_8));
  }

  public static BufferedImage read(byte[] file) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
      if (image == null) {
        throw new IllegalArgumentException("no image of " + file.length + " bytes");
      }
      return image;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The colours in the corners, in the order of {@link #CORNERS}. */
  static int[] corners(BufferedImage image) {
    int right = image.getWidth() - 3;
    int bottom = image.getHeight() - 3;
    return new int[] {
      image.getRGB(2, 2),
      image.getRGB(right, 2),
      image.getRGB(right, bottom),
      image.getRGB(2, bottom)
    };
  }

  /** An EXIF segment with a few entries. */
  private static final class Exif {
    private final ByteArrayOutputStream entries = new ByteArrayOutputStream();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private int count;

    /** Where data begin: after the header, three entries and the end of their list. */
    private static final int DATA = 8 + 2 + 3 * 12 + 4;

    void entry(int tag, int value) {
      head(tag, 3, 1);
      shorts(entries, value, 0);
    }

    void entry(int tag, int type, String text) {
      head(tag, type, text.length());
      number(entries, DATA + data.size());
      data.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    void gps(String reference, int degrees, int minutes, int seconds) {
      head(0x8825, 4, 1);
      number(entries, DATA + data.size());
      int list = DATA + data.size();
      shorts(data, 2, 1);
      shorts(data, 2);
      number(data, 2);
      data.writeBytes(reference.getBytes(StandardCharsets.US_ASCII));
      shorts(data, 2, 5);
      number(data, 3);
      number(data, list + 2 + 2 * 12 + 4);
      number(data, 0);
      for (int part : new int[] {degrees, minutes, seconds}) {
        number(data, part);
        number(data, 1);
      }
    }

    byte[] bytes() {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.writeBytes("Exif\0\0MM\0*\0\0\0\b".getBytes(StandardCharsets.US_ASCII));
      shorts(out, count);
      out.writeBytes(entries.toByteArray());
      number(out, 0);
      out.writeBytes(data.toByteArray());
      return out.toByteArray();
    }

    private void head(int tag, int type, int length) {
      count++;
      shorts(entries, tag, type);
      number(entries, length);
    }

    private static void shorts(ByteArrayOutputStream out, int... values) {
      Arrays.stream(values)
          .forEach(
              value -> {
                out.write(value >> 8);
                out.write(value);
              });
    }

    private static void number(ByteArrayOutputStream out, int value) {
      shorts(out, value >> 16, value);
    }
  }
}
