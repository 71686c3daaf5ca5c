package warta.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;
import warta.text.Slugs;

/** Writes the blocks of a text. */
final class BlockWriter {

  private final Draft draft;
  private final BodyWriter out;
  private final boolean newsroom;
  private final WrittenAttributes attributes;
  private final RawHtml rawHtml;
  private final Footnotes footnotes;
  private final InlineWriter inlines;
  private final LoneLinks loneLinks;
  private final CodeWriter code;
  private final TableWriter tables;
  private @Nullable Node opening;
  private Footnotes.@Nullable Note closing;

  BlockWriter(Draft draft, RawHtml rawHtml) {
    this.draft = draft;
    this.rawHtml = rawHtml;
    this.out = draft.out();
    this.newsroom = draft.options().newsroom();
    this.attributes = new WrittenAttributes(draft);
    this.footnotes = new Footnotes(draft);
    this.inlines = new InlineWriter(draft, attributes, rawHtml, footnotes);
    this.loneLinks = new LoneLinks(draft);
    this.code = new CodeWriter(draft, attributes);
    this.tables = new TableWriter(draft, attributes, inlines, rawHtml);
  }

  /** Writes the whole text. */
  void document() {
    Node document = draft.document();
    if (!newsroom) {
      children(document);
      return;
    }
    open(document);
    int paragraphs = 0;
    boolean excerpted = false;
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (isSilent(node)) {
        rawHtml.checkComment(node);
        continue;
      }
      boolean paragraph = isOfWords(node);
      if (paragraph && !excerpted) {
        draft.startCapture();
      }
      write(node);
      if (paragraph && !excerpted) {
        excerpted = true;
        draft.excerpt(draft.captured());
      }
      paragraphs += paragraph ? 1 : 0;
      if (!rawHtml.isOpen()) {
        out.mark(new Body.Boundary(paragraphs));
      }
    }
    notes();
    footnotes.findUnused();
  }

  private void open(Node document) {
    Node first = document.getFirstChild();
    while (first != null && isSilent(first)) {
      first = first.getNext();
    }
    if (first != null && isOfWords(first)) {
      opening = first;
    } else {
      out.mark(new Body.Opening(false));
    }
  }

  /** Whether a block is a paragraph that stays one. */
  private boolean isOfWords(Node node) {
    return node instanceof Paragraph && loneImage(node) == null && loneLinks.find(node) == null;
  }

  /** Whether a block writes nothing. */
  private boolean isSilent(Node node) {
    return node instanceof Reference
        || node instanceof FootnoteBlock
        || node instanceof BlankLine
        || node instanceof HtmlCommentBlock
        || (node instanceof Paragraph
            && (!node.hasChildren() || attributes.isOnlyAttributes(node)));
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      write(node);
    }
  }

  private void write(Node node) {
    if (node instanceof Paragraph) {
      paragraph(node);
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof ListBlock list) {
      list(list);
    } else if (node instanceof ListItem) {
      item(node);
    } else if (node instanceof BlockQuote) {
      quote(node);
    } else if (node instanceof FencedCodeBlock fenced) {
      code.fenced(fenced);
    } else if (node instanceof IndentedCodeBlock indented) {
      code.indented(indented);
    } else if (node instanceof ThematicBreak) {
      out.line().raw("<hr" + blockAttributes(node) + (newsroom ? ">" : " />")).line();
    } else if (node instanceof HtmlBlockBase) {
      rawHtml.block(node);
    } else if (node instanceof TableBlock) {
      tables.write(node);
    }
  }

  private String blockAttributes(Node node) {
    return attributes.ofBlock(node).print(draft.ids());
  }

  private void paragraph(Node node) {
    if (isSilent(node)) {
      return;
    }
    draft.startBlock();
    Node image = loneImage(node);
    Body.Embed embed = loneLinks.find(node);
    if (isInTightItem(node)) {
      inlines.children(node);
      rawHtml.endBlock();
    } else if (image != null) {
      out.line();
      inlines.standingImage(image, attributes.ofBlock(node));
      out.line();
    } else if (embed != null) {
      out.line();
      draft.embed(embed);
      out.line();
    } else {
      out.line().raw("<p").raw(blockAttributes(node)).raw(">");
      if (node == opening) {
        out.mark(new Body.Opening(true));
      }
      inlines.children(node);
      rawHtml.endBlock();
      if (closing != null && node == closing.block().getLastChild()) {
        footnotes.backLinks(closing);
        closing = null;
      }
      out.raw("</p>").line();
    }
  }

  private static boolean isInTightItem(Node node) {
    return node.getParent() instanceof ListItem item
        && item.getParent() instanceof ListBlock list
        && list.isTight();
  }

  /** The image that a paragraph consists of, apart from attributes; null when there is more. */
  private @Nullable Node loneImage(Node paragraph) {
    if (!newsroom || isInTightItem(paragraph)) {
      return null;
    }
    Node image = paragraph.getFirstChild();
    if (image == null || !inlines.canStand(image)) {
      return null;
    }
    for (Node node = image.getNext(); node != null; node = node.getNext()) {
      if (!attributes.isOwnedOrBlank(node)) {
        return null;
      }
    }
    return image;
  }

  private void heading(Heading node) {
    draft.startBlock();
    String tag = "h" + node.getLevel();
    if (!newsroom) {
      out.line().raw("<" + tag + ">");
      inlines.children(node);
      out.raw("</" + tag + ">").line();
      return;
    }
    AttributeList written = attributes.ofBlock(node);
    String id = headingId(node, written);
    out.line().raw("<" + tag + " id=\"" + id + "\"" + written.printOthers() + ">");
    draft.startCapture();
    inlines.children(node);
    rawHtml.endBlock();
    String text = draft.captured();
    Body.Place place = draft.place(node.getStartOffset(), node.getTextLength());
    draft.heading(new BodyFacts.Heading(node.getLevel(), id, text, place));
    out.mark(new Body.HeadingAnchor(id, text)).raw("</" + tag + ">").line();
  }

  private String headingId(Heading node, AttributeList written) {
    if (!written.id().isEmpty()) {
      return draft.ids().claimWritten(written.id());
    }
    String slug = Slugs.of(PlainText.of(node));
    return draft.ids().claim(slug.isEmpty() ? "section" : slug);
  }

  private void list(ListBlock node) {
    String tag = node instanceof BulletList ? "ul" : "ol";
    out.line().raw("<" + tag);
    if (node instanceof OrderedList ordered && ordered.getStartNumber() != 1) {
      out.raw(" start=\"" + ordered.getStartNumber() + "\"");
    }
    out.raw(blockAttributes(node)).raw(">").line();
    children(node);
    out.line().raw("</" + tag + ">").line();
  }

  private void item(Node node) {
    out.line().raw("<li");
    if (node.getFirstChild() instanceof Paragraph first && isInTightItem(first)) {
      out.raw(blockAttributes(first));
    }
    out.raw(">");
    children(node);
    out.raw("</li>").line();
  }

  private void quote(Node node) {
    out.line().raw("<blockquote").raw(blockAttributes(node)).raw(">").line();
    children(node);
    out.line().raw("</blockquote>").line();
  }

  private void notes() {
    if (footnotes.inOrder().isEmpty()) {
      return;
    }
    out.line()
        .raw("<section class=\"footnotes\" aria-label=\"")
        .mark(new Body.Word("footnotes"))
        .raw("\">\n<ol>\n");
    for (int i = 0; i < footnotes.inOrder().size(); i++) {
      note(footnotes.inOrder().get(i));
    }
    out.raw("</ol>\n</section>\n");
  }

  private void note(Footnotes.Note note) {
    out.raw("<li id=\"" + note.id() + "\">").line();
    closing = note;
    children(note.block());
    if (closing != null) {
      out.line().raw("<p>");
      footnotes.backLinks(note);
      out.raw("</p>").line();
      closing = null;
    }
    out.raw("</li>\n");
  }
}
