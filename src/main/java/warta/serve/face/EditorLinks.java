package warta.serve.face;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Predicate;
import warta.diagnostic.Location;

/**
 * Addresses that open an editor at a place.
 *
 * @param root the absolute path of the site's folder, as the machine writes it
 * @param isFile whether a path relative to the site is a file of it: what is built in cannot be
 *     edited
 */
public record EditorLinks(String root, Predicate<String> isFile) {

  /** {@code vscode://file/ABSOLUTE:LINE:COLUMN}, as far as they are known. */
  Optional<String> to(Location place) {
    if (!isFile.test(place.path())) {
      return Optional.empty();
    }
    String folder = root.replace('\\', '/').replaceAll("^/|/$", "");
    String file = "/" + (folder.isEmpty() ? "" : folder + "/") + place.path();
    String at = place.hasLine() ? ":" + place.line() + ":" + Math.max(1, place.column()) : "";
    try {
      // What a path may hold and an address may not, such as `?`, `#` and spaces, is encoded.
      return Optional.of("vscode://file" + new URI(null, null, file, null).toASCIIString() + at);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
