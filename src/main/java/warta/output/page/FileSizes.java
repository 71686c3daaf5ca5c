package warta.output.page;

import warta.content.ContentFile;

/** The sizes of files in words, for readers who pay for each of them. */
final class FileSizes {

  private static final int KILOBYTE = 1000;

  private FileSizes() {}

  /**
   * Such as {@code 45 KB}; no file is shorter than 1 KB. Empty for a photo, of which copies are
   * published that may still have to be made.
   */
  static String of(ContentFile file) {
    if (file.isPhoto()) {
      return "";
    }
    return Math.max(1, Math.round((float) file.bytes() / KILOBYTE)) + " KB";
  }
}
