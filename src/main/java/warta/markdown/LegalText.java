package warta.markdown;

import java.util.stream.IntStream;
import warta.text.Characters;

/**
 * A text without the characters that no page can hold, which knows where in the file its own are.
 */
final class LegalText {

  private final String text;

  /** Where those characters were, as offsets in the text as it was written. */
  private final int[] dropped;

  private LegalText(String text, int[] dropped) {
    this.text = text;
    this.dropped = dropped;
  }

  /** NUL becomes the replacement character, as CommonMark wants it. */
  static LegalText of(String written) {
    String kept = written.replace('\0', '\ufffd');
    String text = Characters.legal(kept);
    int[] dropped =
        text.length() == kept.length()
            ? new int[0]
            : IntStream.range(0, kept.length())
                .filter(at -> !Characters.isLegal(kept, at))
                .toArray();
    return new LegalText(text, dropped);
  }

  String text() {
    return text;
  }

  /** The offset that a character has in the text as it was written. */
  int written(int offset) {
    int low = 0;
    int high = dropped.length;
    // As many stand before it as the first that does not: bisected, since a text may ask often.
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dropped[middle] - middle <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return offset + low;
  }
}
