package warta.config;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A kind of web host, each with ways of its own to be told about redirects and headers. */
public enum Host {
  NETLIFY,
  CLOUDFLARE,
  APACHE,
  NGINX,
  CADDY,
  GITHUB_PAGES,
  S3;

  /** The name in {@code site.yaml}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it hands out files and can be told nothing: no redirects, no headers. */
  public boolean isPlain() {
    return this == GITHUB_PAGES || this == S3;
  }

  static Map<String, Host> words() {
    Map<String, Host> words = new LinkedHashMap<>();
    for (Host host : values()) {
      words.put(host.label(), host);
    }
    return words;
  }
}
