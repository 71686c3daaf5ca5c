package warta.output;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.text.Fingerprint;

/**
 * One file of the published site.
 *
 * @param path relative to the output folder, with {@code /} between its parts
 * @param key makes the fingerprint; safe for any thread, so that a plan need not wait for it
 * @param origin what asked for it, for messages
 */
public record Output(
    String path, Phase phase, Supplier<Fingerprint> key, Content content, Location origin) {

  public Output(
      String path, Phase phase, Fingerprint fingerprint, Content content, Location origin) {
    this(path, phase, () -> fingerprint, content, origin);
  }

  /** Equal fingerprints mean equal bytes; made anew each time. */
  public Fingerprint fingerprint() {
    return key.get();
  }

  /** When a file is put in place: nothing comes before what it refers to. */
  public enum Phase {
    ASSET,
    FILE,
    PAGE,
    LISTING,
    HOME,
    REDIRECT,
    SERVER
  }

  /** Where the bytes come from. */
  public sealed interface Content {}

  /** Bytes that are made when they are needed. */
  public non-sealed interface Rendered extends Content {
    /** The bytes, or empty after a fault that was reported; safe for any thread. */
    Optional<byte[]> render(Consumer<Diagnostic> faults);
  }

  /**
   * The bytes of a file of the site.
   *
   * @param source relative to the site's folder
   */
  public record Copied(String source) implements Content {}

  /** A small text that is known already. */
  public static Output ofText(String path, Phase phase, String text, Location origin) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Rendered content = faults -> Optional.of(bytes);
    return new Output(path, phase, Fingerprint.of(bytes), content, origin);
  }

  /** The bytes of another content, compressed. */
  public record Gzipped(Content plain) implements Content {}

  /** The path of the file behind an address such as {@code /opini/x/}. */
  public static String pathOf(String url) {
    String path = url.substring(1);
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }
}
