package warta.site;

/**
 * An entry of a menu whose target was found.
 *
 * @param url a path on this site, or a full address
 * @param section the path of the section it leads to, or empty
 * @param accent the id of that section's, or empty
 */
public record MenuItem(String text, String url, String section, String accent) {

  public boolean isExternal() {
    return !url.startsWith("/");
  }
}
