package warta.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The first 128 bits of a SHA-256: equal fingerprints mean equal content. */
public record Fingerprint(long high, long low) {

  public static final Fingerprint NONE = new Fingerprint(0, 0);

  public static Fingerprint of(byte[] bytes) {
    return ofDigest(sha256().digest(bytes));
  }

  public static Fingerprint of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a stream to its end without keeping it. */
  public static Fingerprint of(InputStream in) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[64 * 1024];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      digest.update(buffer, 0, read);
    }
    return ofDigest(digest.digest());
  }

  /** A fingerprint of several values in order; each value is delimited, so that none can shift. */
  public static Builder builder() {
    return new Builder();
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

  private static Fingerprint ofDigest(byte[] digest) {
    ByteBuffer buffer = ByteBuffer.wrap(digest);
    return new Fingerprint(buffer.getLong(), buffer.getLong());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Collects the values of a fingerprint; not for sharing between threads. */
  public static final class Builder {
    private final MessageDigest digest = sha256();
    private final ByteBuffer numbers = ByteBuffer.allocate(16);

    private Builder() {}

    public Builder add(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      add(bytes.length);
      digest.update(bytes);
      return this;
    }

    public Builder add(long number) {
      digest.update(numbers.clear().putLong(number).array(), 0, Long.BYTES);
      return this;
    }

    public Builder add(boolean flag) {
      return add(flag ? 1 : 0);
    }

    public Builder add(Fingerprint part) {
      digest.update(numbers.clear().putLong(part.high()).putLong(part.low()).array());
      return this;
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
      return ofDigest(digest.digest());
    }
  }
}
