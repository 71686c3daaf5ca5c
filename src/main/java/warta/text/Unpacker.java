package warta.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link Packer} wrote; throws {@link DamagedException} on anything else. */
public final class Unpacker {

  private final byte[] bytes;
  private final int end;
  private int at;
  private @Nullable List<String> texts;

  public Unpacker(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  public Unpacker(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
  }

  public long count() {
    long number = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte next = next();
      number |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw new DamagedException("a number has no end");
  }

  /** A number of things that follow, each of at least one byte. */
  public int size() {
    return atMost(count(), end - at);
  }

  public int integer() {
    return (int) number();
  }

  public long number() {
    long number = count();
    return (number >>> 1) ^ -(number & 1);
  }

  public boolean flag() {
    return atMost(count(), 1) == 1;
  }

  public <T> T choice(T[] choices) {
    return choices[atMost(count(), choices.length - 1)];
  }

  public String text() {
    long head = count();
    int value = atMost(head >>> 2, Integer.MAX_VALUE);
    int form = (int) (head & 3);
    if (texts == null) {
      texts = new ArrayList<>();
    }
    if (form == Packer.KNOWN) {
      return texts.get(atMost(value, texts.size() - 1));
    }
    String text = form == Packer.UTF_8 ? utf8(value) : utf16(value);
    texts.add(text);
    return text;
  }

  public Fingerprint fingerprint() {
    return new Fingerprint(fixed(), fixed());
  }

  public long fixed() {
    long number = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      number = (number << 8) | (next() & 0xff);
    }
    return number;
  }

  public <T> @Nullable T optional(Supplier<T> read) {
    return flag() ? read.get() : null;
  }

  /** An immutable list. */
  public <T> List<T> list(Supplier<T> read) {
    int size = size();
    if (size == 0) {
      return List.of();
    }
    if (size == 1) {
      return List.of(read.get());
    }
    List<T> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(read.get());
    }
    return List.copyOf(items);
  }

  /** Where the next value begins. */
  public int position() {
    return at;
  }

  /** Passes over some bytes. */
  public void skip(int length) {
    at += atMost(length, end - at);
  }

  public byte[] bytes() {
    int length = size();
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  private String utf8(int length) {
    int from = at;
    at += atMost(length, end - at);
    return new String(bytes, from, length, StandardCharsets.UTF_8);
  }

  private String utf16(int length) {
    char[] chars = new char[atMost(length, end - at)];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) count();
    }
    return new String(chars);
  }

  private byte next() {
    if (at >= end) {
      throw new DamagedException("it ends too early");
    }
    return bytes[at++];
  }

  private static int atMost(long number, int most) {
    if (number < 0 || number > most) {
      throw new DamagedException("a number is too large");
    }
    return (int) number;
  }
}
