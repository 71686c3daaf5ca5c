package warta.image;

/**
 * What the segments of a JPEG file say of it, without its picture being decoded.
 *
 * @param components the values of a pixel: 1 for grey, 3 for colours, 4 for inks
 * @param scans passes over the picture, each of which costs as much as all of it
 * @param isWhole whether the file ends where the picture does
 */
record JpegStructure(int components, int scans, boolean isWhole) {

  private static final int START_OF_SCAN = 0xda;
  private static final int END = 0xd9;

  /** ITU T.81, B.1: markers, most of them with a length, and after a scan's header its data. */
  static JpegStructure of(byte[] bytes) {
    int components = 0;
    int scans = 0;
    int at = 2;
    while (at + 3 < bytes.length && bytes[at] == (byte) 0xff) {
      int marker = bytes[at + 1] & 0xff;
      if (marker == 0xff) {
        at++;
        continue;
      }
      if (marker == END) {
        return new JpegStructure(components, scans, true);
      }
      if (isFrame(marker) && at + 9 < bytes.length) {
        components = bytes[at + 9] & 0xff;
      }
      at += 2 + length(bytes, at + 2);
      if (marker == START_OF_SCAN) {
        scans++;
        at = endOfData(bytes, at);
      }
    }
    boolean ends =
        at + 1 < bytes.length && bytes[at] == (byte) 0xff && (bytes[at + 1] & 0xff) == END;
    return new JpegStructure(components, scans, ends);
  }

  /** Whether a marker begins a frame, which tells the picture's size. */
  static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  static int length(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
  }

  /** Where the next marker is that is neither stuffing nor a restart. */
  static int endOfData(byte[] bytes, int start) {
    int at = start;
    while (at + 1 < bytes.length) {
      if (bytes[at] == (byte) 0xff) {
        int next = bytes[at + 1] & 0xff;
        if (next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) {
          return at;
        }
      }
      at++;
    }
    return bytes.length;
  }
}
