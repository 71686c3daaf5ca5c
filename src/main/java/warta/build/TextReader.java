package warta.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;
import warta.text.Fingerprint;
import warta.text.SourceText;

/** Reads text files as strict UTF-8. */
final class TextReader {

  /** No article of a newsroom is longer; what is, was put there by mistake. */
  static final int MAX_BYTES = 2 * 1024 * 1024;

  /** A text with the fingerprint of its bytes. */
  record Text(SourceText source, Fingerprint hash) {}

  private TextReader() {}

  /**
   * @param path relative to the site's folder, for messages
   * @return empty after a fault that was reported
   */
  static Optional<Text> read(Path file, String path, Consumer<Diagnostic> faults) {
    return bytes(file, path, faults)
        .flatMap(
            bytes ->
                decode(path, bytes, faults).map(source -> new Text(source, Fingerprint.of(bytes))));
  }

  /** The same, not yet decoded. */
  static Optional<byte[]> bytes(Path file, String path, Consumer<Diagnostic> faults) {
    try {
      long size = Files.size(file);
      if (size > MAX_BYTES) {
        faults.accept(
            Diagnostic.at(Rule.FILE_TOO_LARGE, Location.ofFile(path))
                .with("size", megabytes(size))
                .with("limit", megabytes(MAX_BYTES)));
        return Optional.empty();
      }
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      faults.accept(
          Diagnostic.at(Rule.UNREADABLE_FILE, Location.ofFile(path))
              .with("reason", IoReasons.of(e)));
      return Optional.empty();
    }
  }

  static Optional<SourceText> decode(String path, byte[] bytes, Consumer<Diagnostic> faults) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    String stripped = text.startsWith("\ufeff") ? text.substring(1) : text;
    if (result.isError()) {
      int bad = in.position();
      SourceText before = new SourceText(path, stripped);
      Location end = before.at(stripped.length(), 1);
      faults.accept(
          Diagnostic.at(Rule.INVALID_UTF8, end)
              .with("byte", "0x" + HexFormat.of().withUpperCase().toHexDigits(bytes[bad])));
      return Optional.empty();
    }
    return Optional.of(new SourceText(path, stripped));
  }

  private static Phrase megabytes(long bytes) {
    long tenths = Math.round(bytes / (1024.0 * 1024.0) * 10);
    return Phrase.of("size.megabytes").with("whole", tenths / 10).with("tenth", tenths % 10);
  }
}
