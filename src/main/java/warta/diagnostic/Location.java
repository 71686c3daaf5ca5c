package warta.diagnostic;

/**
 * A place in a file of the site.
 *
 * @param path relative to the site's folder, with {@code /} between its parts
 * @param line 1-based; 0 when only the file is known
 * @param column 1-based, in characters (UTF-16 units); 0 when only the line is known
 * @param length how many characters from {@code column} are meant, on that line; at least 1 when a
 *     column is known, else 0
 */
public record Location(String path, int line, int column, int length)
    implements Comparable<Location>, Placed {

  /** The file as a whole: no line is known, and none is invented. */
  public static Location ofFile(String path) {
    return new Location(path, 0, 0, 0);
  }

  public static Location ofLine(String path, int line) {
    return new Location(path, line, 0, 0);
  }

  /** Itself. */
  @Override
  public Location location() {
    return this;
  }

  public boolean hasLine() {
    return line > 0;
  }

  public boolean hasColumn() {
    return column > 0;
  }

  /** {@code path:line:column}, as far as they are known. */
  @Override
  public String toString() {
    if (!hasLine()) {
      return path;
    }
    return hasColumn() ? path + ":" + line + ":" + column : path + ":" + line;
  }

  @Override
  public int compareTo(Location other) {
    int order = path.compareTo(other.path);
    if (order == 0) {
      order = Integer.compare(line, other.line);
    }
    return order == 0 ? Integer.compare(column, other.column) : order;
  }
}
