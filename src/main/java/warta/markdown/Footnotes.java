package warta.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import warta.diagnostic.Location;

/** The footnotes of a text, numbered by their first reference. */
final class Footnotes {

  /** A footnote that is referred to: its id and those of its references. */
  record Note(FootnoteBlock block, int number, String id, List<String> references) {}

  private final Draft draft;
  private final Map<FootnoteBlock, Note> notes = new HashMap<>();
  private final List<Note> inOrder = new ArrayList<>();

  Footnotes(Draft draft) {
    this.draft = draft;
  }

  /** Writes a reference; one to an unknown footnote is text. */
  void reference(Footnote footnote, boolean inLink) {
    FootnoteBlock block = footnote.getReferenceNode(draft.document());
    if (block == null) {
      String mark = footnote.getChars().toString();
      draft.complaints().unknownFootnote(mark, marks(), place(footnote, mark));
      draft.show(Entities.unescape(footnote.getChars().toString()));
      return;
    }
    Note note = notes.computeIfAbsent(block, this::number);
    String id = draft.ids().claim("fnref-" + note.number());
    note.references().add(id);
    BodyWriter out = draft.out();
    out.raw("<sup class=\"footnote-ref\" id=\"").raw(id).raw("\">");
    String number = Integer.toString(note.number());
    out.raw(inLink ? number : "<a href=\"#" + note.id() + "\">" + number + "</a>");
    out.raw("</sup>");
  }

  private List<String> marks() {
    List<String> marks = new ArrayList<>();
    for (FootnoteBlock block : FootnoteExtension.FOOTNOTES.get(draft.document()).values()) {
      marks.add(mark(block));
    }
    return marks;
  }

  /** Complains of the notes that nothing refers to; to be called when all text is written. */
  void findUnused() {
    for (FootnoteBlock block : FootnoteExtension.FOOTNOTES.get(draft.document()).values()) {
      if (!notes.containsKey(block)) {
        draft.complaints().unusedFootnote(mark(block), place(block, mark(block)));
      }
    }
  }

  private static String mark(FootnoteBlock block) {
    return "[^" + block.getText() + "]";
  }

  private Location place(Node node, String mark) {
    return draft.location(node.getStartOffset(), mark.length());
  }

  /** The notes referred to so far; grows while the notes themselves are written. */
  List<Note> inOrder() {
    return inOrder;
  }

  /** The note whose text {@code block} is, or null when nothing refers to it. */
  @Nullable Note noteOf(FootnoteBlock block) {
    return notes.get(block);
  }

  /** Writes the links from the end of a note to its references. */
  void backLinks(Note note) {
    int count = 0;
    for (String reference : note.references()) {
      count++;
      draft
          .out()
          .raw(" <a class=\"footnote-back\" href=\"#" + reference + "\" aria-label=\"")
          .mark(new Body.Word("footnoteBack"))
          .raw("\">↩" + (count == 1 ? "" : "<sup>" + count + "</sup>") + "</a>");
    }
  }

  private Note number(FootnoteBlock block) {
    int number = inOrder.size() + 1;
    Note note = new Note(block, number, draft.ids().claim("fn-" + number), new ArrayList<>());
    inOrder.add(note);
    return note;
  }
}
