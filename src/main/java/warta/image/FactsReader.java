package warta.image;

import java.util.Locale;
import java.util.Optional;
import warta.image.ImageFacts.Fault;

/** Reads what the file of an image says of it, and looks for what would make it useless. */
public final class FactsReader {

  /** Bytes; a larger file is kept out of memory, and out of the site. */
  public static final long MOST_BYTES = 64L * 1024 * 1024;

  /** More than any camera makes; a small file may claim far more, to exhaust who opens it. */
  public static final long MOST_PIXELS = 100_000_000;

  /** Progressive files have about ten passes over the picture; thousands are an attack. */
  public static final int MOST_SCANS = 64;

  private FactsReader() {}

  /**
   * @param name of the file: a drawing is known by it
   */
  public static ImageFacts read(String name, byte[] bytes) {
    boolean isDrawing = isDrawing(name);
    if (isDrawing && Drawing.of(bytes).isEmpty()) {
      return ImageFacts.ofFault(0, 0, Fault.NO_DRAWING);
    }
    Optional<ImageHeader.Size> size = ImageHeader.read(name, bytes);
    if (size.isEmpty()) {
      return ImageFacts.NONE;
    }
    int width = size.get().width();
    int height = size.get().height();
    if (!isDrawing && (long) width * height > MOST_PIXELS) {
      return ImageFacts.ofFault(width, height, Fault.TOO_MANY_PIXELS);
    }
    return isJpeg(bytes) ? ofJpeg(width, height, bytes) : ImageFacts.ofSize(width, height);
  }

  /**
   * Of a file of this program, which needs no look at its inside.
   *
   * @param name of the file: a drawing is known by it
   */
  public static ImageFacts readTrusted(String name, byte[] bytes) {
    return isDrawing(name)
        ? ImageHeader.read(name, bytes)
            .map(size -> ImageFacts.ofSize(size.width(), size.height()))
            .orElse(ImageFacts.NONE)
        : read(name, bytes);
  }

  /** Of a file with more than {@link #MOST_BYTES}. */
  public static ImageFacts ofLargeFile() {
    return ImageFacts.ofFault(0, 0, Fault.TOO_LARGE);
  }

  static boolean isDrawing(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".svg");
  }

  static boolean isJpeg(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xd8;
  }

  private static ImageFacts ofJpeg(int width, int height, byte[] bytes) {
    JpegStructure structure = JpegStructure.of(bytes);
    Fault fault = fault(structure);
    if (fault != Fault.NONE) {
      return ImageFacts.ofFault(width, height, fault);
    }
    EmbeddedTexts texts = EmbeddedTexts.of(bytes);
    boolean swaps = texts.orientation().swapsSides();
    return new ImageFacts(
        swaps ? height : width,
        swaps ? width : height,
        true,
        texts.orientation(),
        Fault.NONE,
        texts.credit(),
        texts.caption(),
        texts.license());
  }

  private static Fault fault(JpegStructure structure) {
    if (structure.components() == 4) {
      return Fault.INKS;
    }
    if (structure.scans() > MOST_SCANS) {
      return Fault.TOO_MANY_SCANS;
    }
    return structure.isWhole() && structure.scans() > 0 ? Fault.NONE : Fault.CUT_OFF;
  }
}
