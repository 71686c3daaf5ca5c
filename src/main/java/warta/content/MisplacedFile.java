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
      return fault(path, "misplaced.author", "");
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (path.startsWith(ContentPath.PAGES + "/")) {
      return fault(path, "misplaced.page", CONTENT + ContentPath.PAGES + "/" + name);
    }
    return path.contains("/")
        ? fault(path, "misplaced.index", CONTENT + folderOf(path) + "/_index.md")
        : fault(path, "misplaced.root", "");
  }

  /** A file in the folder of an article that has an {@code index.md}. */
  public static Diagnostic inBundle(ContentPath path) {
    String up = folderOf(path.folder());
    String name = path.path().substring(path.path().lastIndexOf('/') + 1);
    return fault(path.path(), "misplaced.bundle", CONTENT + up + "/" + name);
  }

  private static Diagnostic fault(String path, String reason, String target) {
    Phrase cure = Phrase.of(reason + ".cure");
    return Diagnostic.at(Rule.MISPLACED_FILE, Location.ofFile(CONTENT + path))
        .with("reason", Phrase.of(reason))
        .with("cure", target.isEmpty() ? cure : cure.with("path", target));
  }

  private static String folderOf(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
