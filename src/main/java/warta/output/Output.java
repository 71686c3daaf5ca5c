package warta.output;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Placed;
import warta.image.CardText;
import warta.image.ImageFacts;
import warta.image.Recipe;
import warta.text.Fingerprint;

/**
 * One file of the published site.
 *
 * @param address of the file on the site, such as {@code /opini/x/} or {@code /feed.xml}; one
 *     object with the address of its page, since a large site has many
 * @param key makes the fingerprint; safe for any thread, so that a plan need not wait for it
 * @param source what asked for it, for messages
 */
public record Output(
    String address, Phase phase, Supplier<Fingerprint> key, Content content, Placed source)
    implements OutputPlan.Addressed {

  private static final String INDEX = "index.html";

  /** Two addresses of one file become the shorter one. */
  public Output {
    address = shortest(address);
  }

  public Output(
      String address, Phase phase, Fingerprint fingerprint, Content content, Placed source) {
    this(address, phase, () -> fingerprint, content, source);
  }

  /** Relative to the output folder, with {@code /} between its parts; made anew each time. */
  public String path() {
    return pathOf(address);
  }

  @Override
  public Location origin() {
    return source.location();
  }

  public boolean isPage() {
    return address.endsWith("/") || address.endsWith(".html");
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

    /** The name of the template that makes them; empty for none. */
    default String template() {
      return "";
    }
  }

  /**
   * The bytes of a file of the site.
   *
   * @param source relative to the site's folder
   */
  public record Copied(String source) implements Content {}

  /**
   * The bytes of an image of the site, without what its file holds beside the picture.
   *
   * @param source relative to the site's folder
   */
  public record Cleaned(String source, ImageFacts facts) implements Content {}

  /**
   * A picture of a photo of the site.
   *
   * @param source relative to the site's folder
   */
  public record Developed(String source, ImageFacts facts, Recipe recipe) implements Content {}

  /** A card with the words of an article. */
  public record Drawn(CardText text) implements Content {}

  /** A small text that is known already. */
  public static Output ofText(String address, Phase phase, String text, Placed source) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Rendered content = faults -> Optional.of(bytes);
    return new Output(address, phase, Fingerprint.of(bytes), content, source);
  }

  /** The bytes of another content, compressed. */
  public record Gzipped(Content plain) implements Content {}

  /** The path of the file behind an address such as {@code /opini/x/}. */
  public static String pathOf(String url) {
    String path = url.substring(1);
    return path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
  }

  /** The address of the file at a path in the output folder. */
  public static String addressOf(String path) {
    return shortest("/" + path);
  }

  private static String shortest(String address) {
    return address.endsWith("/" + INDEX)
        ? address.substring(0, address.length() - INDEX.length())
        : address;
  }
}
