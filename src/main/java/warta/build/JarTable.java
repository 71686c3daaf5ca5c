package warta.build;

import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.ZipException;
import warta.text.Fingerprint;

/**
 * The table of contents of a jar as it is in the file. The JDK makes an object of each of thousands
 * of entries, which takes longer than all else that a small build needs of the jar.
 *
 * <p>Source: PKWARE's APPNOTE.TXT 6.3, "Central directory structure".
 */
final class JarTable {

  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_SIZE = 46;
  private static final int END = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int MOST_COMMENT = 0xffff;

  private final long jarSize;
  private final byte[] bytes;

  private JarTable(long jarSize, byte[] bytes) {
    this.jarSize = jarSize;
    this.bytes = bytes;
  }

  /**
   * @throws IOException when the file cannot be read, or is none
   */
  static JarTable of(File jar) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(jar, "r")) {
      long size = in.length();
      byte[] tail = read(in, Math.max(0, size - END_SIZE - MOST_COMMENT), size);
      for (int at = tail.length - END_SIZE; at >= 0; at--) {
        if (number(tail, at, 4) == END) {
          // What stands before a jar, as a program that unpacks it, is not counted in it.
          long end = size - tail.length + at;
          return new JarTable(size, read(in, end - (number(tail, at + 12, 4) & 0xffffffffL), end));
        }
      }
    }
    throw new ZipException("no table of contents in " + jar);
  }

  private static byte[] read(RandomAccessFile in, long from, long to) throws IOException {
    if (from < 0 || to - from > Integer.MAX_VALUE) {
      throw new EOFException();
    }
    byte[] bytes = new byte[(int) (to - from)];
    in.seek(from);
    in.readFully(bytes);
    return bytes;
  }

  /** Of all names, sizes and checksums; by two polynomials, since one alone has 32 bits. */
  Fingerprint fingerprint() {
    CRC32 one = new CRC32();
    one.update(bytes);
    CRC32C other = new CRC32C();
    other.update(bytes);
    return Fingerprint.builder().add(jarSize).add(one.getValue()).add(other.getValue()).build();
  }

  /** The names of all files below a folder, as they are in the jar. */
  List<String> filesBelow(String folder) {
    byte[] prefix = folder.getBytes(StandardCharsets.UTF_8);
    List<String> names = new ArrayList<>();
    int at = 0;
    while (at + ENTRY_SIZE <= bytes.length && number(bytes, at, 4) == ENTRY) {
      int name = at + ENTRY_SIZE;
      int length = number(bytes, at + 28, 2);
      if (length > prefix.length && bytes[name + length - 1] != '/' && startsWith(name, prefix)) {
        names.add(new String(bytes, name, length, StandardCharsets.UTF_8));
      }
      at = name + length + number(bytes, at + 30, 2) + number(bytes, at + 32, 2);
    }
    return names;
  }

  /** Compared from the end, where names differ first. */
  private boolean startsWith(int at, byte[] prefix) {
    for (int i = prefix.length - 1; i >= 0; i--) {
      if (bytes[at + i] != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private static int number(byte[] bytes, int at, int length) {
    int number = 0;
    for (int i = length - 1; i >= 0; i--) {
      number = number << 8 | (bytes[at + i] & 0xff);
    }
    return number;
  }
}
