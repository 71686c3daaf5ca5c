package warta.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** 128 bits of a hash: equal fingerprints mean equal content. */
public record Fingerprint(long high, long low) {

  public static final Fingerprint NONE = new Fingerprint(0, 0);

  public static Fingerprint of(byte[] bytes) {
    return new Murmur3().last(bytes, bytes.length);
  }

  public static Fingerprint of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a stream to its end without keeping it. */
  public static Fingerprint of(InputStream in) throws IOException {
    Murmur3 hash = new Murmur3();
    byte[] buffer = new byte[64 * 1024];
    int read = in.readNBytes(buffer, 0, buffer.length);
    while (read == buffer.length) {
      hash.blocks(buffer, read);
      read = in.readNBytes(buffer, 0, buffer.length);
    }
    return hash.last(buffer, read);
  }

  /** A fingerprint of several values in order; each value is delimited, so that none can shift. */
  public static Builder builder() {
    return new Builder();
  }

  // What a record has of itself is linked when it is first called, and calls through method
  // handles.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fingerprint that && high == that.high && low == that.low;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(low);
  }

  /** 32 lower-case hexadecimal digits. */
  public String hex() {
    return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
  }

  /** Reads what {@link #hex} wrote. */
  public static Fingerprint ofHex(String hex) {
    return new Fingerprint(
        HexFormat.fromHexDigitsToLong(hex, 0, 16), HexFormat.fromHexDigitsToLong(hex, 16, 32));
  }

  /** The first {@code digits} (at most 16) hexadecimal digits, as used in asset names. */
  public String shortHex(int digits) {
    return HexFormat.of().toHexDigits(high).substring(0, digits);
  }

  /** Collects the values of a fingerprint; not for sharing between threads. */
  public static final class Builder {
    private byte[] bytes = new byte[256];
    private int size;

    private Builder() {}

    public Builder add(String text) {
      byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
      add(encoded.length);
      makeRoom(encoded.length);
      System.arraycopy(encoded, 0, bytes, size, encoded.length);
      size += encoded.length;
      return this;
    }

    public Builder add(long number) {
      makeRoom(Long.BYTES);
      for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
        bytes[size++] = (byte) (number >>> shift);
      }
      return this;
    }

    public Builder add(boolean flag) {
      return add(flag ? 1 : 0);
    }

    public Builder add(Fingerprint part) {
      return add(part.high()).add(part.low());
    }

    public Builder addAll(Iterable<Fingerprint> parts) {
      int count = 0;
      for (Fingerprint part : parts) {
        add(part);
        count++;
      }
      return add(count);
    }

    public Builder addStrings(Iterable<String> texts) {
      int count = 0;
      for (String text : texts) {
        add(text);
        count++;
      }
      return add(count);
    }

    public Fingerprint build() {
      return new Murmur3().last(bytes, size);
    }

    private void makeRoom(int more) {
      if (bytes.length - size < more) {
        bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
      }
    }
  }
}
