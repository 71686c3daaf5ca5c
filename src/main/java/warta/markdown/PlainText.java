package warta.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;

/** The text of inline nodes without their markup. */
final class PlainText {

  private static final int MAX_DEPTH = 100;

  private PlainText() {}

  static String of(Node parent) {
    StringBuilder out = new StringBuilder(parent.getTextLength());
    children(parent, out, 0);
    return out.toString();
  }

  private static void children(Node parent, StringBuilder out, int depth) {
    if (depth > MAX_DEPTH) {
      throw Refusal.tooIntricate(parent.getStartOffset());
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, out, depth + 1);
    }
  }

  private static void add(Node node, StringBuilder out, int depth) {
    if (node instanceof Text || node instanceof HtmlEntity) {
      out.append(Entities.unescape(node.getChars().toString()));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      out.append('\n');
    } else if (node instanceof Code code) {
      out.append(code.getText());
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      out.append(node.getChars().midSequence(1, -1));
    } else if (node instanceof AttributesNode attributes) {
      if (!WrittenAttributes.isList(attributes)) {
        out.append(node.getChars());
      }
    } else if (node instanceof LinkRef link && !link.isDefined()) {
      undefined(link, out, depth);
    } else if (!(node instanceof HtmlInlineBase) && !(node instanceof Footnote)) {
      children(node, out, depth);
    }
  }

  private static void undefined(LinkRef link, StringBuilder out, int depth) {
    if (link.hasChildren()) {
      out.append(link.getChars().prefixOf(link.getChildChars()));
      children(link, out, depth);
      out.append(link.getChars().suffixOf(link.getChildChars()));
    } else {
      out.append(Entities.unescape(link.getChars().toString()));
    }
  }
}
