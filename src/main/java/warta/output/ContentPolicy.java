package warta.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import warta.config.SiteConfig;
import warta.text.PolicySource;

/**
 * The Content-Security-Policy of a site: its own files and its constant inline blocks, nothing from
 * elsewhere but what the configuration allows. JSON-LD needs no leave: it is data, not a script.
 *
 * <p>Source: Content Security Policy Level 3.
 */
public final class ContentPolicy {

  private final Map<String, List<String>> directives = new LinkedHashMap<>();
  private final boolean secure;

  /**
   * @param styles the texts of all inline style sheets
   * @param scripts the texts of all inline scripts
   */
  public ContentPolicy(SiteConfig config, Collection<String> styles, Collection<String> scripts) {
    this.secure = config.baseUrl().address().startsWith("https:");
    allow("default-src", List.of("'none'"));
    allow("script-src", own(scripts));
    allow("style-src", own(styles));
    allow("img-src", List.of("'self'", "data:"));
    for (String kind : List.of("font-src", "media-src", "connect-src", "manifest-src")) {
      allow(kind, List.of("'self'"));
    }
    allow("form-action", List.of("'self'"));
    allow("base-uri", List.of("'none'"));
    config.hosting().csp().forEach(this::allow);
  }

  private ContentPolicy(ContentPolicy other, Collection<String> frames) {
    this.secure = other.secure;
    other.directives.forEach(this::allow);
    allow("frame-src", frames);
  }

  /**
   * The same, with frames of further sites.
   *
   * @param origins as {@link warta.site.TextUses#frames} has them
   */
  public ContentPolicy framing(Collection<String> origins) {
    return origins.isEmpty() ? this : new ContentPolicy(this, origins);
  }

  private void allow(String directive, Collection<String> sources) {
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
    return text() + "; frame-ancestors 'self'" + (secure ? "; upgrade-insecure-requests" : "");
  }

  /** The policy as a page can have it; browsers refuse {@code frame-ancestors} there. */
  public String meta() {
    return text() + (secure ? "; upgrade-insecure-requests" : "");
  }

  private String text() {
    return directives.entrySet().stream()
        .map(d -> d.getKey() + " " + String.join(" ", d.getValue()))
        .collect(Collectors.joining("; "));
  }
}
