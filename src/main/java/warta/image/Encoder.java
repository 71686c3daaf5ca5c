package warta.image;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pictures as files. */
final class Encoder {

  private Encoder() {}

  /**
   * @param quality from 1 to 100
   */
  static byte[] encoded(Pixels pixels, PhotoFormat format, int quality) throws IOException {
    BufferedImage image = pixels.image(ColorSpace.getInstance(ColorSpace.CS_sRGB));
    ImageWriter writer =
        format == PhotoFormat.WEBP
            ? new WebPImageWriterSpi().createWriterInstance(null)
            : ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream(pixels.bgr().length / 16 + 1024);
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), param(writer, format, quality));
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  private static ImageWriteParam param(ImageWriter writer, PhotoFormat format, int quality) {
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    if (format == PhotoFormat.WEBP) {
      param.setCompressionType("Lossy");
    } else {
      param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    }
    param.setCompressionQuality(quality / 100f);
    return param;
  }
}
