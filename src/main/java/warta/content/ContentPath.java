package warta.content;

import java.util.Optional;

/**
 * The place of a Markdown file and what it makes of it.
 *
 * @param path relative to {@code content/}, with {@code /} between its parts
 * @param section the path of the section it belongs to, such as {@code internasional/asia}; empty
 *     for authors, standing pages and the front page
 * @param name the file's or bundle's own name, without {@code .md}
 */
public record ContentPath(String path, DocumentKind kind, String section, String name) {

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
    String name = bundle ? lastPart(folder) : file.substring(0, file.length() - 3);
    String parent = bundle ? folderOf(folder) : folder;
    if (parent.isEmpty()) {
      return Optional.empty();
    }
    return switch (firstPart(parent)) {
      case AUTHORS -> single(path, DocumentKind.AUTHOR, parent, AUTHORS, name);
      case PAGES -> single(path, DocumentKind.PAGE, parent, PAGES, name);
      default -> Optional.of(new ContentPath(path, DocumentKind.ARTICLE, parent, name));
    };
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
      return Optional.of(new ContentPath(path, DocumentKind.HOME, "", ""));
    }
    String first = firstPart(folder);
    if (first.equals(AUTHORS) || first.equals(PAGES)) {
      return Optional.empty();
    }
    return Optional.of(new ContentPath(path, DocumentKind.SECTION, folder, lastPart(folder)));
  }

  private static Optional<ContentPath> single(
      String path, DocumentKind kind, String parent, String expected, String name) {
    return parent.equals(expected)
        ? Optional.of(new ContentPath(path, kind, "", name))
        : Optional.empty();
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
