package warta.output.page;

import java.util.ArrayList;
import java.util.List;
import warta.markdown.Body;

/**
 * Where a story can be interrupted without harm: behind a paragraph, once its reader is well into
 * it. A list, table or picture may belong to the words before it and is not parted from them.
 */
final class Interruption {

  private static final int PARAGRAPHS_BEFORE = 3;
  private static final int FEWEST_BLOCKS = 6;

  private record Place(int offset, boolean behindParagraph) {}

  private final List<Place> places = new ArrayList<>();
  private int paragraphs;

  /**
   * @param offset of the boundary in the filled text; they come in order
   */
  void boundary(Body.Boundary boundary, int offset) {
    boolean counts = boundary.paragraphs() >= PARAGRAPHS_BEFORE;
    places.add(new Place(offset, counts && boundary.paragraphs() > paragraphs));
    paragraphs = boundary.paragraphs();
  }

  /** The best offset in the filled text, or -1 where the text should be left alone. */
  int find(CharSequence html) {
    if (places.size() < FEWEST_BLOCKS) {
      return -1;
    }
    for (Place place : places.subList(0, places.size() - 1)) {
      if (place.behindParagraph() && beginsAnew(html, place.offset())) {
        return place.offset();
      }
    }
    return -1;
  }

  /** Whether a paragraph or a heading follows. */
  private static boolean beginsAnew(CharSequence html, int offset) {
    int at = offset;
    while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
      at++;
    }
    if (at + 2 >= html.length() || html.charAt(at) != '<') {
      return false;
    }
    char name = html.charAt(at + 1);
    char next = html.charAt(at + 2);
    return name == 'p' ? next == '>' || next == ' ' : name == 'h' && next >= '1' && next <= '6';
  }
}
