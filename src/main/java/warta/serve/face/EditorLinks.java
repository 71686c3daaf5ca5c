package warta.serve.face;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Predicate;
import warta.diagnostic.Location;

/**
 * Addresses that open an editor at a place.
 *
 * @param editor that a person has chosen
 * @param root the absolute path of the site's folder, as the machine writes it
 * @param isFile whether a path relative to the site is a file of it: what is built in cannot be
 *     edited
 */
public record EditorLinks(Editor editor, String root, Predicate<String> isFile) {

  /** {@code vscode://file/ABSOLUTE:LINE:COLUMN}, say, as far as they are known. */
  Optional<String> to(Location place) {
    if (editor.isNone() || !isFile.test(place.path())) {
      return Optional.empty();
    }
    String folder = root.replace('\\', '/').replaceAll("^/|/$", "");
    String file = "/" + (folder.isEmpty() ? "" : folder + "/") + place.path();
    try {
      // What a path may hold and an address may not, such as `?`, `#` and spaces, is encoded.
      String encoded = new URI(null, null, file, null).toASCIIString();
      String inQuery = encoded.replace("&", "%26").replace("+", "%2B").replace("=", "%3D");
      int line = place.hasLine() ? place.line() : 0;
      return Optional.of(editor.address(inQuery, line, place.hasLine() ? place.column() : 0));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
