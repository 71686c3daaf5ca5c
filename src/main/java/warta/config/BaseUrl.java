package warta.config;

import warta.text.UrlPath;

/**
 * The address of the site's front page, such as {@code https://example.org/} or {@code
 * https://example.org/berita/}.
 */
public record BaseUrl(String address) {

  /** Accepts an address with or without the final {@code /}. */
  public BaseUrl {
    address = address.endsWith("/") ? address : address + "/";
  }

  /**
   * What stands before each path on the host: {@code ""} at a domain's root, or {@code /berita}.
   */
  public String prefix() {
    int path = address.indexOf('/', address.indexOf("//") + 2);
    return address.substring(path, address.length() - 1);
  }

  /** A path on this site, such as {@code /opini/x/}, as links write it. */
  public String href(String path) {
    return prefix() + UrlPath.encode(path);
  }

  /** The full address of what {@link #href} made. */
  public String absoluteOf(String href) {
    return address.substring(0, address.length() - 1 - prefix().length()) + href;
  }

  /** The full address of a path on this site. */
  public String absolute(String path) {
    return address.substring(0, address.length() - 1) + UrlPath.encode(path);
  }
}
