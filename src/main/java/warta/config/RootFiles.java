package warta.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the small files at the root of a site say, which only machines read.
 *
 * @param security absent when there is no {@code security.txt}
 * @param indexNow the key of IndexNow; empty for none
 */
public record RootFiles(
    Robots robots,
    @Nullable Security security,
    Humans humans,
    WebManifest manifest,
    String indexNow) {

  public static final RootFiles DEFAULT =
      new RootFiles(Robots.DEFAULT, null, Humans.NONE, WebManifest.DEFAULT, "");

  /** What the robots of language models may do. */
  public enum AiPolicy {
    /** Read all. */
    ALLOW,
    /** Read for answers, but not to train models. */
    NO_TRAINING,
    /** Read nothing. */
    BLOCK
  }

  /**
   * What {@code robots.txt} says.
   *
   * @param disallow paths that no robot should read
   */
  public record Robots(AiPolicy ai, List<String> disallow) {
    public static final Robots DEFAULT = new Robots(AiPolicy.ALLOW, List.of());
  }

  /**
   * Whom to tell of a weakness (RFC 9116).
   *
   * @param contact addresses, the preferred one first
   * @param expires an instant as RFC 3339 writes it
   * @param policy an address; may be empty
   * @param encryption an address; may be empty
   */
  public record Security(List<String> contact, String expires, String policy, String encryption) {}

  /** Who made the site, one line each. */
  public record Humans(List<String> team, List<String> thanks) {
    public static final Humans NONE = new Humans(List.of(), List.of());

    public boolean isEmpty() {
      return team.isEmpty() && thanks.isEmpty();
    }
  }

  /**
   * How the site looks among the programs of a phone.
   *
   * @param shortName empty for the site's title
   */
  public record WebManifest(String shortName, String themeColor, String backgroundColor) {
    public static final WebManifest DEFAULT = new WebManifest("", "#fbf8f2", "#fbf8f2");
  }
}
