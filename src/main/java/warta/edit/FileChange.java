package warta.edit;

/**
 * What becomes of one text file.
 *
 * @param path where it is, relative to {@code content/}
 * @param newPath where it will be
 * @param before its text, a byte order mark included; empty for a new file
 */
public record FileChange(String path, String newPath, String before, String after) {

  boolean isNew() {
    return before.isEmpty();
  }

  boolean changesText() {
    return !before.equals(after);
  }
}
