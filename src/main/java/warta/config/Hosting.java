package warta.config;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import warta.data.Located;
import warta.diagnostic.Location;

/**
 * Where a site is served, and what its servers are told.
 *
 * @param hosts in the order written; empty for those whose files do no harm anywhere
 * @param csp what is allowed beside the site itself, by directive of the Content-Security-Policy
 * @param precompress whether compressed copies lie beside texts
 * @param ownFiles paths of generated files that the newsroom makes itself
 */
public record Hosting(
    List<Located<Host>> hosts,
    Map<String, List<String>> csp,
    boolean precompress,
    Set<String> ownFiles) {

  public static final Hosting DEFAULT = new Hosting(List.of(), Map.of(), false, Set.of());

  /** Their files lie in the published folder and are ignored by everyone else. */
  private static final Set<Host> HARMLESS = EnumSet.of(Host.NETLIFY, Host.CLOUDFLARE, Host.APACHE);

  /** Whether files are written for a host. */
  public boolean serves(Host host) {
    return hosts.isEmpty() ? HARMLESS.contains(host) : placeOf(host).isPresent();
  }

  /** Where a host was named; empty when nobody named it. */
  public Optional<Location> placeOf(Host host) {
    return hosts.stream().filter(h -> h.value() == host).map(Located::location).findFirst();
  }

  /** Whether a host can be told nothing, so that the pages must say it all. */
  public boolean hasPlainHost() {
    return hosts.stream().anyMatch(host -> host.value().isPlain());
  }
}
