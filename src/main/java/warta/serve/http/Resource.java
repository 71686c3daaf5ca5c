package warta.serve.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import warta.text.Fingerprint;

/** The bytes of a file, and a tag that changes with them. */
public interface Resource {

  /** Without quotes; equal only where all bytes are (RFC 9110, 8.8.3: a strong one). */
  String etag();

  /** In bytes. */
  long length();

  /** The bytes from the first one on; the caller closes it. */
  InputStream open() throws IOException;

  /** All bytes at once. */
  default byte[] bytes() throws IOException {
    try (InputStream in = open()) {
      return in.readAllBytes();
    }
  }

  static Resource ofBytes(byte[] bytes, String etag) {
    return new Memory(bytes, etag);
  }

  /** Computes the tag. */
  static Resource ofBytes(byte[] bytes) {
    return ofBytes(bytes, Fingerprint.of(bytes).hex());
  }

  static Resource ofText(String text) {
    return ofBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes in memory; nobody changes them. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Memory(byte[] all, String etag) implements Resource {

    @Override
    public long length() {
      return all.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(all);
    }

    @Override
    public byte[] bytes() {
      return all.clone();
    }
  }
}
