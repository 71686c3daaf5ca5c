package warta.text;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import warta.diagnostic.Location;

/** The text of one file of the site; knows the line and column of each character. */
public final class SourceText {

  private final String path;
  private final String text;
  private int[] lineStarts = {};

  /**
   * @param path relative to the site's folder, with {@code /} between its parts
   * @param text without a byte order mark; line ends are {@code \n}, {@code \r\n} or {@code \r}
   */
  public SourceText(String path, String text) {
    this.path = path;
    this.text = text;
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** The 1-based line of the character at {@code offset}. */
  public int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The offset of the first character of a 1-based line. */
  public int startOfLine(int line) {
    return lineStarts()[line - 1];
  }

  /**
   * The place of {@code length} characters from {@code offset}, cut at the end of its line.
   *
   * @param offset 0 up to the text's length, included
   */
  public Location at(int offset, int length) {
    int line = lineOf(offset);
    int column = offset - startOfLine(line) + 1;
    int rest = endOfLine(offset) - offset;
    return new Location(path, line, column, Math.max(1, Math.min(length, rest)));
  }

  /** The place of a line and column that a library counted, both 1-based. */
  public Location at(int line, int column, int length) {
    int known = Math.min(Math.max(line, 1), lineStarts().length);
    int offset = Math.min(startOfLine(known) + Math.max(column, 1) - 1, text.length());
    return at(Math.min(offset, endOfLine(startOfLine(known))), length);
  }

  private int endOfLine(int offset) {
    int at = offset;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private synchronized int[] lineStarts() {
    if (lineStarts.length == 0) {
      lineStarts = findLineStarts(text);
    }
    return lineStarts;
  }

  private static int[] findLineStarts(String text) {
    int[] starts = new int[64];
    int count = 1;
    boolean returns = text.indexOf('\r') >= 0;
    // Few texts have to be searched for two kinds of line ends.
    IntUnaryOperator next = from -> returns ? nextEnd(text, from) : text.indexOf('\n', from);
    for (int end = next.applyAsInt(0); end >= 0; end = next.applyAsInt(end + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = end + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  /** The last character of the next line end; less than 0 when there is none. */
  private static int nextEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lone = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (c == '\n' || lone) {
        return i;
      }
    }
    return -1;
  }
}
