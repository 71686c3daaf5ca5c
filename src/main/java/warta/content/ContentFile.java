package warta.content;

import java.util.Locale;
import java.util.Map;
import warta.image.ImageFacts;
import warta.text.Fingerprint;

/**
 * A file of {@code content/} that is not a text: an image, a document, a recording.
 *
 * @param path relative to {@code content/}
 * @param facts what the file of an image says of it
 * @param bytes how long it is
 */
public record ContentFile(String path, Fingerprint hash, ImageFacts facts, long bytes) {

  /** The media types of images by the endings of their names. */
  private static final Map<String, String> IMAGES =
      Map.of(
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "png", "image/png",
          "webp", "image/webp",
          "gif", "image/gif",
          "svg", "image/svg+xml",
          "avif", "image/avif");

  /** Pixels as it is seen; 0 when it is no image or its size is unknown. */
  public int width() {
    return facts.width();
  }

  /** Pixels as it is seen; 0 when it is no image or its size is unknown. */
  public int height() {
    return facts.height();
  }

  /** Whether smaller copies are published instead of it. */
  public boolean isPhoto() {
    return facts.isPhoto() && isImage();
  }

  /** Whether browsers show it as an image, judged by its name. */
  public boolean isImage() {
    return IMAGES.containsKey(ending());
  }

  /** The media type of an image; empty for anything else. */
  public String mediaType() {
    return IMAGES.getOrDefault(ending(), "");
  }

  /** Whether it is a drawing, which has no pixels. */
  public boolean isVector() {
    return ending().equals("svg");
  }

  /** Whether the size of such an image can be read from its file. */
  public boolean hasReadableSize() {
    String name = path.toLowerCase(Locale.ROOT);
    return isImage() && !name.endsWith(".svg") && !name.endsWith(".avif");
  }

  /** The folder of the file, relative to {@code content/}. */
  public String folder() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private String ending() {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
