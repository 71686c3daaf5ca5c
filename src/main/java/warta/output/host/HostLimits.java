package warta.output.host;

import java.util.function.Consumer;
import warta.config.Host;
import warta.config.Hosting;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;

/** Says what a host that the configuration names cannot do for a site. */
public final class HostLimits {

  /** Source: Cloudflare Pages, "Redirects": static redirects in one file. */
  private static final int CLOUDFLARE_REDIRECTS = 2_000;

  private final Hosting hosting;
  private final Consumer<Diagnostic> faults;

  public HostLimits(Hosting hosting, Consumer<Diagnostic> faults) {
    this.hosting = hosting;
    this.faults = faults;
  }

  public void check(ServerRules rules) {
    for (Host host : Host.values()) {
      boolean hasNoGone = host == Host.CLOUDFLARE || host.isPlain();
      if (hasNoGone && !rules.gone().isEmpty()) {
        report(host, Phrase.counted("host.no-gone", rules.gone().size()));
      }
    }
    int lines = rules.moved().stream().mapToInt(m -> ServerRules.forms(m.from()).size()).sum();
    if (lines > CLOUDFLARE_REDIRECTS) {
      report(Host.CLOUDFLARE, Phrase.of("host.redirects").with("count", lines));
    }
  }

  private void report(Host host, Phrase reason) {
    hosting
        .placeOf(host)
        .ifPresent(
            place ->
                faults.accept(
                    Diagnostic.at(Rule.HOST_LIMIT, place)
                        .with("host", host.label())
                        .with("reason", reason)));
  }
}
