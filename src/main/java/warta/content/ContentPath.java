package warta.content;

import java.util.Optional;

/**
 * The place of a Markdown file and what it makes of it. All but the path is worked out anew each
 * time, since a large site has many.
 *
 * @param path relative to {@code content/}, with {@code /} between its parts
 */
public record ContentPath(String path, DocumentKind kind) {

  public static final String AUTHORS = "authors";
  public static final String PAGES = "pages";
  public static final String STATIC = "static";

  private static final String INDEX = "index.md";
  private static final String SECTION_INDEX = "_index.md";

  /** Classifies a path that ends with {@code .md}; empty when nothing can be there. */
  public static Optional<ContentPath> of(String path) {
    String folder = folderOf(path);
    String file = path.substring(folder.isEmpty() ? 0 : folder.length() + 1);
    if (file.equals(SECTION_INDEX)) {
      return index(path, folder);
    }
    boolean bundle = file.equals(INDEX);
    String parent = bundle ? folderOf(folder) : folder;
    if (parent.isEmpty()) {
      return Optional.empty();
    }
    return switch (firstPart(parent)) {
      case AUTHORS -> single(path, DocumentKind.AUTHOR, parent, AUTHORS);
      case PAGES -> single(path, DocumentKind.PAGE, parent, PAGES);
      default -> Optional.of(new ContentPath(path, DocumentKind.ARTICLE));
    };
  }

  /**
   * The path of the section it belongs to, such as {@code internasional/asia}; empty for authors,
   * standing pages and the front page.
   */
  public String section() {
    return switch (kind) {
      case SECTION -> folder();
      case ARTICLE -> isBundle() ? folderOf(folder()) : folder();
      case HOME, AUTHOR, PAGE -> "";
    };
  }

  /** The file's, bundle's or section's own name, without {@code .md}; empty for the front page. */
  public String name() {
    return switch (kind) {
      case HOME -> "";
      case SECTION -> lastPart(folder());
      case ARTICLE, AUTHOR, PAGE -> isBundle() ? lastPart(folder()) : fileName();
    };
  }

  private String fileName() {
    return path.substring(path.lastIndexOf('/') + 1, path.length() - 3);
  }

  /** Relative to the site's folder, as diagnostics name it. */
  public String sitePath() {
    return "content/" + path;
  }

  /** The folder of the file, relative to {@code content/}; empty at its root. */
  public String folder() {
    return folderOf(path);
  }

  /** Whether the file has a folder of its own for its images. */
  public boolean isBundle() {
    return path.endsWith("/" + INDEX);
  }

  private static Optional<ContentPath> index(String path, String folder) {
    if (folder.isEmpty()) {
      return Optional.of(new ContentPath(path, DocumentKind.HOME));
    }
    String first = firstPart(folder);
    if (first.equals(AUTHORS) || first.equals(PAGES)) {
      return Optional.empty();
    }
    return Optional.of(new ContentPath(path, DocumentKind.SECTION));
  }

  private static Optional<ContentPath> single(
      String path, DocumentKind kind, String parent, String expected) {
    return parent.equals(expected) ? Optional.of(new ContentPath(path, kind)) : Optional.empty();
  }

  private static String folderOf(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  private static String firstPart(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash);
  }

  private static String lastPart(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
