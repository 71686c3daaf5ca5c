package warta.text;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Fields with numbers from 0 to 31, of which few are there, in one array of bytes: a word of bits
 * that says which, then the length and the bytes of each. A field is found by passing over those
 * before it, so that those asked for most should have the lowest numbers.
 */
public final class PackedFields {

  private static final int MOST = Integer.SIZE;

  private PackedFields() {}

  /** Whether a field is there. */
  public static boolean has(byte[] fields, int number) {
    return (present(fields) & (1 << number)) != 0;
  }

  /** The bytes of a field; null when it is not there. */
  public static @Nullable Unpacker find(byte[] fields, int number) {
    int present = present(fields);
    int bit = 1 << number;
    if ((present & bit) == 0) {
      return null;
    }
    int at = Integer.BYTES;
    for (int before = Integer.bitCount(present & (bit - 1)); before > 0; before--) {
      int length = length(fields, at);
      at += bytesOf(length) + length;
    }
    int length = length(fields, at);
    int from = at + bytesOf(length);
    return new Unpacker(fields, from, from + length);
  }

  private static int present(byte[] fields) {
    return ((fields[0] & 0xff) << 24)
        | ((fields[1] & 0xff) << 16)
        | ((fields[2] & 0xff) << 8)
        | (fields[3] & 0xff);
  }

  private static int length(byte[] fields, int at) {
    int first = fields[at];
    if (first >= 0) {
      return first;
    }
    int length = first & 0x7f;
    int next = at;
    for (int shift = 7; fields[next] < 0; shift += 7) {
      next++;
      length |= (fields[next] & 0x7f) << shift;
    }
    return length;
  }

  private static int bytesOf(int length) {
    return length < 0x80 ? 1 : (38 - Integer.numberOfLeadingZeros(length)) / 7;
  }

  /** Writes fields in the order of their numbers. */
  public static final class Writer {
    private final Packer packer = new Packer();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    private int present;
    private int next;

    /** Writes a field, if there is something to write. */
    public <T> Writer put(int number, @Nullable T value, Consumer<T> write) {
      if (value != null) {
        begin(number);
        write.accept(value);
        end();
      }
      return this;
    }

    /** Says that something is so; nothing says that it is not. */
    public Writer put(int number, boolean flag) {
      if (flag) {
        begin(number);
        end();
      }
      return this;
    }

    private void begin(int number) {
      if (number < next || number >= MOST) {
        throw new IllegalArgumentException("no place for field " + number);
      }
      present |= 1 << number;
      next = number + 1;
    }

    private void end() {
      byte[] written = packer.take();
      packer.bytes(written);
      bytes.writeBytes(packer.take());
    }

    /** What the fields are made with; only while one is written. */
    public Packer packer() {
      return packer;
    }

    public byte[] toBytes() {
      byte[] fields = bytes.toByteArray();
      byte[] all = new byte[Integer.BYTES + fields.length];
      for (int i = 0; i < Integer.BYTES; i++) {
        all[i] = (byte) (present >>> (24 - 8 * i));
      }
      System.arraycopy(fields, 0, all, Integer.BYTES, fields.length);
      return all;
    }
  }
}
