package warta.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;

/** Writes what stands within a block. */
final class InlineWriter {

  private static final int MAX_DEPTH = 100;

  private final Draft draft;
  private final TextWriter text;
  private final LinkWriter links;
  private final WrittenAttributes attributes;
  private final RawHtml rawHtml;
  private final Footnotes footnotes;
  private int depth;

  InlineWriter(Draft draft, WrittenAttributes attributes, RawHtml rawHtml, Footnotes footnotes) {
    this.draft = draft;
    this.attributes = attributes;
    this.rawHtml = rawHtml;
    this.footnotes = footnotes;
    this.text = new TextWriter(draft);
    this.links = new LinkWriter(draft, attributes, this);
  }

  void children(Node parent) {
    if (++depth > MAX_DEPTH) {
      throw Refusal.tooIntricate(parent.getStartOffset());
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      write(node);
    }
    depth--;
  }

  /** Whether {@code node} is an image that can be a block of its own. */
  boolean canStand(Node node) {
    return links.canStand(node);
  }

  /** Writes an image that is a block of its own. */
  void standingImage(Node image, AttributeList inherited) {
    links.image(image, true, inherited);
  }

  private void write(Node node) {
    if (node instanceof Text) {
      text.write(node, links.isInLink(), attributes.endsText(node));
    } else if (node instanceof SoftLineBreak) {
      if (!attributes.endsText(node)) {
        draft.showLineBreak("\n");
      }
    } else if (node instanceof Emphasis) {
      element("em", node);
    } else if (node instanceof StrongEmphasis) {
      element("strong", node);
    } else if (node instanceof Link || node instanceof LinkRef) {
      links.link(node);
    } else if (node instanceof Code code) {
      code(code);
    } else if (node instanceof HardLineBreak) {
      draft.showLineBreak(draft.options().newsroom() ? "<br>\n" : "<br />\n");
    } else if (node instanceof HtmlEntity) {
      draft.show(Entities.unescape(node.getChars().toString()));
    } else if (node instanceof Image || node instanceof ImageRef) {
      links.image(node, false, AttributeList.NONE);
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      links.angleLink(node);
    } else if (node instanceof HtmlInlineComment) {
      rawHtml.comment(node);
    } else if (node instanceof HtmlInlineBase) {
      rawHtml.inline(node);
    } else {
      writeExtension(node);
    }
  }

  private void writeExtension(Node node) {
    if (node instanceof Strikethrough) {
      element("del", node);
    } else if (node instanceof Footnote footnote) {
      footnotes.reference(footnote, links.isInLink());
    } else if (node instanceof AttributesNode list) {
      if (!attributes.isOwned(list)) {
        draft.show(Entities.unescape(node.getChars().toString()));
      }
    } else {
      children(node);
    }
  }

  private void element(String name, Node node) {
    StringBuilder out = draft.out().out();
    out.append('<').append(name).append(attributes.ofInline(node).print(draft.ids())).append('>');
    children(node);
    out.append("</").append(name).append('>');
  }

  // CommonMark 6.1: line ends become spaces, and one space is stripped from both ends
  private void code(Code node) {
    String code = node.getText().toString().replace("\r\n", " ").replace('\n', ' ');
    code = code.replace('\r', ' ');
    boolean padded = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
    if (padded) {
      code = code.substring(1, code.length() - 1);
    }
    draft.out().raw("<code").raw(attributes.ofInline(node).print(draft.ids())).raw(">");
    draft.show(code);
    draft.out().raw("</code>");
  }
}
