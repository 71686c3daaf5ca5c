package warta.content;

import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;

/**
 * Says why nothing can be made of a Markdown file where it lies, and where it may be meant to be.
 */
public final class MisplacedFile {

  private static final String CONTENT = "content/";

  private MisplacedFile() {}

  /**
   * A file that is neither article, section, author nor standing page.
   *
   * @param path relative to {@code content/}, of which {@link ContentPath#of} makes nothing
   */
  public static Diagnostic at(String path) {
    if (path.startsWith(ContentPath.AUTHORS + "/")) {
      return fault(path, Phrase.of("misplaced.author"), Phrase.of("misplaced.author.cure"));
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (path.startsWith(ContentPath.PAGES + "/")) {
      return fault(
          path,
          Phrase.of("misplaced.page"),
          Phrase.of("misplaced.page.cure").with("path", CONTENT + ContentPath.PAGES + "/" + name));
    }
    if (!path.contains("/")) {
      return fault(path, Phrase.of("misplaced.root"), Phrase.of("misplaced.root.cure"));
    }
    return fault(
        path,
        Phrase.of("misplaced.index"),
        Phrase.of("misplaced.index.cure").with("path", CONTENT + folderOf(path) + "/_index.md"));
  }

  /** A file in the folder of an article that has an {@code index.md}. */
  public static Diagnostic inBundle(ContentPath path) {
    String up = folderOf(path.folder());
    String name = path.path().substring(path.path().lastIndexOf('/') + 1);
    return fault(
        path.path(),
        Phrase.of("misplaced.bundle"),
        Phrase.of("misplaced.bundle.cure").with("path", CONTENT + up + "/" + name));
  }

  private static Diagnostic fault(String path, Phrase reason, Phrase cure) {
    return Diagnostic.at(Rule.MISPLACED_FILE, Location.ofFile(CONTENT + path))
        .with("reason", reason)
        .with("cure", cure);
  }

  private static String folderOf(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
