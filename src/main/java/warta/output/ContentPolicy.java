package warta.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import warta.config.SiteConfig;
import warta.text.PolicySource;

/**
 * The Content-Security-Policy of a site: its own files and its constant inline blocks, nothing from
 * elsewhere but what the configuration allows. JSON-LD needs no leave: it is data, not a script.
 *
 * <p>Source: Content Security Policy Level 3.
 */
public final class ContentPolicy {

  private final Usual usual;
  private final List<String> frames;

  /**
   * @param styles the texts of all inline style sheets
   * @param scripts the texts of all inline scripts
   */
  public ContentPolicy(SiteConfig config, Collection<String> styles, Collection<String> scripts) {
    this(new Usual(config, List.copyOf(styles), List.copyOf(scripts)), List.of());
  }

  private ContentPolicy(Usual usual, List<String> frames) {
    this.usual = usual;
    this.frames = frames;
  }

  /** What all pages allow, made when it is asked for: after an edit, often nobody does. */
  private static final class Usual {
    private final SiteConfig config;
    private final List<String> styles;
    private final List<String> scripts;
    private @Nullable Map<String, List<String>> directives;

    Usual(SiteConfig config, List<String> styles, List<String> scripts) {
      this.config = config;
      this.styles = styles;
      this.scripts = scripts;
    }

    synchronized Map<String, List<String>> directives() {
      if (directives == null) {
        directives = make();
      }
      return directives;
    }

    private Map<String, List<String>> make() {
      Map<String, List<String>> made = new LinkedHashMap<>();
      allow("default-src", List.of("'none'"), made);
      allow("script-src", own(scripts), made);
      allow("style-src", own(styles), made);
      allow("img-src", List.of("'self'", "data:"), made);
      for (String kind : List.of("font-src", "media-src", "connect-src", "manifest-src")) {
        allow(kind, List.of("'self'"), made);
      }
      allow("form-action", List.of("'self'"), made);
      allow("base-uri", List.of("'none'"), made);
      config.hosting().csp().forEach((directive, sources) -> allow(directive, sources, made));
      return made;
    }
  }

  /**
   * The same, with frames of further sites.
   *
   * @param origins as {@link warta.site.TextUses#frames} has them
   */
  public ContentPolicy framing(Collection<String> origins) {
    if (origins.isEmpty()) {
      return this;
    }
    List<String> all = new ArrayList<>(frames);
    all.addAll(origins);
    return new ContentPolicy(usual, all);
  }

  private static void allow(
      String directive, Collection<String> sources, Map<String, List<String>> directives) {
    List<String> allowed = directives.computeIfAbsent(directive, d -> new ArrayList<>());
    sources.stream().filter(source -> !allowed.contains(source)).forEach(allowed::add);
  }

  private static List<String> own(Collection<String> blocks) {
    List<String> sources = new ArrayList<>(List.of("'self'"));
    blocks.stream().map(PolicySource::ofInline).sorted().distinct().forEach(sources::add);
    return sources;
  }

  /** The policy as a header has it. */
  public String header() {
    return text() + "; frame-ancestors 'self'" + (isSecure() ? "; upgrade-insecure-requests" : "");
  }

  /** The policy as a page can have it; browsers refuse {@code frame-ancestors} there. */
  public String meta() {
    return text() + (isSecure() ? "; upgrade-insecure-requests" : "");
  }

  private boolean isSecure() {
    return usual.config.baseUrl().address().startsWith("https:");
  }

  private String text() {
    Map<String, List<String>> directives = new LinkedHashMap<>();
    usual.directives().forEach((directive, sources) -> allow(directive, sources, directives));
    if (!frames.isEmpty()) {
      allow("frame-src", frames, directives);
    }
    return directives.entrySet().stream()
        .map(d -> d.getKey() + " " + String.join(" ", d.getValue()))
        .collect(Collectors.joining("; "));
  }
}
