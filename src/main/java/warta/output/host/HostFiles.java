package warta.output.host;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import warta.config.Host;
import warta.config.Hosting;
import warta.config.SiteConfig;
import warta.diagnostic.Location;
import warta.output.Generator;
import warta.output.Output;

/**
 * The files that tell hosts about redirects and headers. They hold old addresses only, so that what
 * is published today does not touch them.
 */
public final class HostFiles implements Generator {

  private static final Location ORIGIN = Location.ofFile(SiteConfig.PATH);

  private final Hosting hosting;
  private final ServerRules rules;

  public HostFiles(Hosting hosting, ServerRules rules) {
    this.hosting = hosting;
    this.rules = rules;
  }

  @Override
  public void plan(Consumer<Output> outputs) {
    if (hosting.serves(Host.NETLIFY) || hosting.serves(Host.CLOUDFLARE)) {
      NetlifyFiles files = new NetlifyFiles(rules);
      String redirects = files.redirects(hosting.serves(Host.NETLIFY));
      if (!redirects.isEmpty()) {
        outputs.accept(file("_redirects", redirects));
      }
      outputs.accept(file("_headers", files.headers()));
    }
    if (hosting.serves(Host.APACHE)) {
      outputs.accept(file(".htaccess", new ApacheFile(rules).text()));
    }
    if (hosting.serves(Host.GITHUB_PAGES)) {
      // Without it files whose names begin with a line or a dot are not served.
      outputs.accept(file(".nojekyll", ""));
    }
  }

  /** Files for servers whose configuration is not in the published folder, by their names. */
  public Map<String, String> snippets() {
    Map<String, String> snippets = new TreeMap<>();
    if (hosting.serves(Host.NGINX)) {
      NginxFiles files = new NginxFiles(rules);
      snippets.put("nginx-http.conf", files.maps());
      snippets.put("nginx-server.conf", files.server());
    }
    if (hosting.serves(Host.CADDY)) {
      snippets.put("Caddyfile", new CaddyFile(rules).text());
    }
    return snippets;
  }

  private static Output file(String path, String text) {
    return Output.ofText("/" + path, Output.Phase.SERVER, text, ORIGIN);
  }
}
