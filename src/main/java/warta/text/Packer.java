package warta.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes values one after another in few bytes; a text that comes again is only referred to. */
public final class Packer {

  /** How a text is written, in the lowest bits of the number before it. */
  static final int KNOWN = 0;

  static final int UTF_8 = 1;
  static final int UTF_16 = 2;

  private byte[] bytes = new byte[512];
  private int size;
  private final Map<String, Integer> texts = new HashMap<>();

  /** An unsigned number; small ones take one byte. */
  public Packer count(long number) {
    long rest = number;
    ensure(10);
    while ((rest & ~0x7fL) != 0) {
      bytes[size++] = (byte) ((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
    return this;
  }

  /** A signed number; those near 0 take one byte. */
  public Packer number(long number) {
    return count((number << 1) ^ (number >> 63));
  }

  public Packer flag(boolean flag) {
    return count(flag ? 1 : 0);
  }

  /** One of a program's own words; the cache of another program is never read. */
  @SuppressWarnings("EnumOrdinal")
  public Packer choice(Enum<?> choice) {
    return count(choice.ordinal());
  }

  public Packer text(String text) {
    Integer known = texts.putIfAbsent(text, texts.size());
    if (known != null) {
      return count((long) known << 2 | KNOWN);
    }
    if (isWellFormed(text)) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      return count((long) utf8.length << 2 | UTF_8).raw(utf8);
    }
    // A lone surrogate, which an escape in YAML or JSON can make, has no UTF-8.
    count((long) text.length() << 2 | UTF_16);
    text.chars().forEach(this::count);
    return this;
  }

  public Packer fingerprint(Fingerprint fingerprint) {
    return fixed(fingerprint.high()).fixed(fingerprint.low());
  }

  /** A number of eight bytes. */
  public Packer fixed(long number) {
    ensure(Long.BYTES);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[size++] = (byte) (number >>> shift);
    }
    return this;
  }

  public <T> Packer optional(@Nullable T value, Consumer<T> write) {
    flag(value != null);
    if (value != null) {
      write.accept(value);
    }
    return this;
  }

  public <T> Packer list(Collection<T> items, Consumer<? super T> write) {
    count(items.size());
    items.forEach(write);
    return this;
  }

  /** How many bytes there are so far. */
  public int size() {
    return size;
  }

  /** Writes all bytes so far to a stream, and goes on with none. */
  public void drainTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
    size = 0;
  }

  public byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** All bytes so far, of which it forgets everything. */
  byte[] take() {
    byte[] taken = toBytes();
    size = 0;
    texts.clear();
    return taken;
  }

  /** Bytes and how many they are. */
  public Packer bytes(byte[] more) {
    return count(more.length).raw(more);
  }

  private Packer raw(byte[] more) {
    ensure(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
    return this;
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }

  private static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        boolean pair =
            i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
        if (!pair) {
          return false;
        }
        i++;
      }
    }
    return true;
  }
}
