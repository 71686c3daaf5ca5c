package warta.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads the picture of a JPEG file: smaller than it is, in sRGB, and upright. */
final class JpegDecoder {

  private JpegDecoder() {}

  /**
   * Every how many pixels one is read: as many as still leave two for each that is wanted, so that
   * the largest pictures need no more memory than others.
   */
  static int step(int side, int wanted) {
    return Math.max(1, side / (2 * wanted));
  }

  /**
   * @param width pixels of the result as it is seen, at most the picture's own
   * @param height pixels of the result as it is seen
   * @throws IOException when it is damaged, or of a kind that Java does not read
   */
  static Pixels decode(byte[] jpeg, Orientation orientation, int width, int height)
      throws IOException {
    int storedWidth = orientation.swapsSides() ? height : width;
    int storedHeight = orientation.swapsSides() ? width : height;
    BufferedImage image = read(jpeg, storedWidth, storedHeight);
    ColorSpace space = image.getColorModel().getColorSpace();
    Pixels raw = pixels(image.getRaster());
    if (raw.width() < storedWidth || raw.height() < storedHeight) {
      throw new IOException("smaller than its header says");
    }
    Pixels small = Scaler.scaled(raw, storedWidth, storedHeight);
    return inStandardColours(small, space).turned(orientation);
  }

  private static BufferedImage read(byte[] jpeg, int width, int height) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
      reader.setInput(in, true, true);
      Warnings warnings = new Warnings();
      reader.addIIOReadWarningListener(warnings);
      ImageReadParam param = reader.getDefaultReadParam();
      int across = step(reader.getWidth(0), width);
      int down = step(reader.getHeight(0), height);
      param.setSourceSubsampling(across, down, across / 2, down / 2);
      // Not only its type: of some profiles the reader does not know its own types again.
      param.setDestination(
          type(reader)
              .createBufferedImage(
                  size(reader.getWidth(0), across), size(reader.getHeight(0), down)));
      BufferedImage image = reader.read(0, param);
      if (!warnings.last.isEmpty()) {
        throw new IOException(warnings.last);
      }
      return image;
    } catch (RuntimeException e) {
      // Damage may be anything to a reader: a negative size, a place outside of an array.
      throw new IOException(e);
    } finally {
      reader.dispose();
    }
  }

  private static int size(int side, int step) {
    return (side - step / 2 + step - 1) / step;
  }

  /** With its own colours, which are converted only once it is small. */
  private static ImageTypeSpecifier type(ImageReader reader) throws IOException {
    Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
    ImageTypeSpecifier best = types.next();
    while (types.hasNext()) {
      ImageTypeSpecifier type = types.next();
      boolean isOwn = !type.getColorModel().getColorSpace().isCS_sRGB();
      if (isOwn && type.getNumBands() == best.getNumBands()) {
        best = type;
      }
    }
    return best;
  }

  /** A decoder goes on after damage with whatever comes, and only warns. */
  private static final class Warnings implements IIOReadWarningListener {
    private String last = "";

    @Override
    public void warningOccurred(ImageReader source, String warning) {
      last = warning;
    }
  }

  private static Pixels pixels(Raster raster) throws IOException {
    if (!(raster.getDataBuffer() instanceof DataBufferByte buffer)
        || (raster.getNumBands() != 1 && raster.getNumBands() != 3)) {
      throw new IOException("pixels of " + raster.getNumBands() + " values");
    }
    return raster.getNumBands() == 3
        ? new Pixels(raster.getWidth(), raster.getHeight(), buffer.getData())
        : ofGrey(raster.getWidth(), raster.getHeight(), buffer.getData());
  }

  private static Pixels ofGrey(int width, int height, byte[] grey) {
    Pixels pixels = Pixels.of(width, height);
    for (int i = 0; i < grey.length; i++) {
      pixels.bgr()[3 * i] = grey[i];
      pixels.bgr()[3 * i + 1] = grey[i];
      pixels.bgr()[3 * i + 2] = grey[i];
    }
    return pixels;
  }

  private static Pixels inStandardColours(Pixels pixels, ColorSpace space) {
    if (space.isCS_sRGB() || space.getNumComponents() != 3) {
      return pixels;
    }
    BufferedImage own = pixels.image(space);
    BufferedImage standard =
        new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_3BYTE_BGR);
    new ColorConvertOp(null).filter(own, standard);
    return new Pixels(
        pixels.width(),
        pixels.height(),
        ((DataBufferByte) standard.getRaster().getDataBuffer()).getData());
  }
}
