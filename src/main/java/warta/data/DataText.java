package warta.data;

import warta.diagnostic.Location;
import warta.text.SourceText;

/** The part of a file that holds data; turns what the libraries count into places in the file. */
final class DataText {

  private final SourceText source;
  private final int begin;
  private final String text;
  private final int[] offsetsOfCodePoints;

  DataText(SourceText source, int begin, int end) {
    this.source = source;
    this.begin = begin;
    this.text = source.text().substring(begin, end);
    this.offsetsOfCodePoints = offsetsOfCodePoints(text);
  }

  /** The data without the rest of the file; all offsets of this class count from its beginning. */
  String text() {
    return text;
  }

  /** The offset of a character that a library counts in code points. */
  int offsetOfCodePoint(int index) {
    return offsetsOfCodePoints.length == 0 ? index : offsetsOfCodePoints[index];
  }

  int startOfLine(int offset) {
    int at = Math.min(offset, text.length());
    while (at > 0 && !isLineEnd(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  int endOfLine(int offset) {
    int at = offset;
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The place of the characters between two offsets, as far as they stand on the first's line. */
  Location between(int from, int to) {
    int last = Math.min(to, endOfLine(from));
    while (last > from && isBlank(text.charAt(last - 1))) {
      last--;
    }
    return source.at(begin + beforeLineEnd(from), last - from);
  }

  /** The offset itself, but the line end's beginning when a library stopped inside of it. */
  private int beforeLineEnd(int offset) {
    int at = begin + offset;
    boolean inside = at > 0 && source.text().startsWith("\r\n", at - 1);
    return inside ? offset - 1 : offset;
  }

  /** The place of a list or mapping: all of it when it is written on one line, else its start. */
  Location ofCollection(int from, int to) {
    return to <= endOfLine(from) ? between(from, to) : between(from, from + 1);
  }

  int lineOf(int offset) {
    return source.lineOf(begin + offset);
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static int[] offsetsOfCodePoints(String text) {
    int count = text.codePointCount(0, text.length());
    if (count == text.length()) {
      return new int[0];
    }
    int[] offsets = new int[count + 1];
    for (int i = 0, at = 0; i <= count; i++) {
      offsets[i] = at;
      at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
    }
    return offsets;
  }
}
