package warta.edit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Some characters of a text, from one offset up to another, and what stands there instead. */
record TextEdit(int from, int to, String replacement) {

  /** Makes all edits of one text; they must not overlap. */
  static String apply(String text, Collection<TextEdit> edits) {
    List<TextEdit> ordered =
        edits.stream().distinct().sorted(Comparator.comparingInt(TextEdit::from)).toList();
    StringBuilder out = new StringBuilder(text.length() + 64);
    int at = 0;
    for (TextEdit edit : ordered) {
      if (edit.from() < at) {
        throw new IllegalArgumentException("edits overlap at " + edit.from());
      }
      out.append(text, at, edit.from()).append(edit.replacement());
      at = edit.to();
    }
    return out.append(text, at, text.length()).toString();
  }
}
