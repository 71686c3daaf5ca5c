package warta.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.attributes.AttributeNode;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds which element attributes such as {@code {#id .class lang=en}} belong to. */
final class WrittenAttributes {

  private static final Pattern NAME = Pattern.compile("[A-Za-z][\\w-]{0,99}");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}");

  private final Draft draft;
  private final boolean mayOccur;

  WrittenAttributes(Draft draft) {
    this.draft = draft;
    this.mayOccur = draft.options().newsroom() && draft.text().indexOf('{') >= 0;
    if (mayOccur) {
      reserveIds(draft.document());
    }
  }

  /** Whether braces hold attributes and not just words. */
  static boolean isList(AttributesNode node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (!(child instanceof AttributeNode attribute)
          || !(attribute.isImplicitName() || attribute.getAttributeSeparator().isNotNull())) {
        return false;
      }
    }
    return node.hasChildren();
  }

  /** The attributes written directly behind an inline element. */
  AttributeList ofInline(Node owner) {
    if (!mayOccur || !(owner.getNext() instanceof AttributesNode first)) {
      return AttributeList.NONE;
    }
    return first.getStartOffset() == owner.getEndOffset() ? chain(first) : AttributeList.NONE;
  }

  /** The attributes at the end of a heading or paragraph, or in a paragraph of their own below. */
  AttributeList ofBlock(Node block) {
    if (!mayOccur) {
      return AttributeList.NONE;
    }
    AttributesNode first = firstTrailing(block);
    if (first != null) {
      return chain(first);
    }
    return block.getNext() instanceof Paragraph next && isOnlyAttributes(next)
        ? chain((AttributesNode) next.getFirstChild())
        : AttributeList.NONE;
  }

  /** Whether a paragraph is nothing but attributes of the block above. */
  boolean isOnlyAttributes(Node paragraph) {
    return mayOccur
        && paragraph.getFirstChild() instanceof AttributesNode first
        && isTrailing(first)
        && isList(first);
  }

  /** Whether an attributes node is not text but belongs to an element. */
  boolean isOwned(AttributesNode node) {
    if (!mayOccur || !isList(node)) {
      return false;
    }
    Node before = node.getPrevious();
    boolean behindInline =
        before != null
            && !(before instanceof Text)
            && before.getEndOffset() == node.getStartOffset();
    return behindInline || (isInBlock(node) && isTrailing(node));
  }

  /** Whether {@code node} leaves no trace in its paragraph. */
  boolean isOwnedOrBlank(Node node) {
    return node instanceof AttributesNode list
        ? isOwned(list)
        : node instanceof Text && node.getChars().isBlank();
  }

  /** Whether only attributes of the block follow: the space before them does not count. */
  boolean endsText(Node node) {
    return mayOccur
        && node.getNext() instanceof AttributesNode next
        && isInBlock(next)
        && isTrailing(next)
        && isList(next);
  }

  private static @Nullable AttributesNode firstTrailing(Node block) {
    if (!(block instanceof Heading || block instanceof Paragraph)
        || !(block.getLastChild() instanceof AttributesNode first)) {
      return null;
    }
    while (first.getPrevious() instanceof AttributesNode before) {
      first = before;
    }
    Node before = first.getPrevious();
    boolean behindInline =
        before != null
            && !(before instanceof Text)
            && before.getEndOffset() == first.getStartOffset();
    return behindInline || !isList(first) ? null : first;
  }

  private static boolean isInBlock(Node node) {
    return node.getParent() instanceof Paragraph || node.getParent() instanceof Heading;
  }

  private static boolean isTrailing(Node node) {
    for (Node next = node.getNext(); next != null; next = next.getNext()) {
      if (!(next instanceof AttributesNode)) {
        return false;
      }
    }
    return true;
  }

  private AttributeList chain(AttributesNode first) {
    String id = "";
    String language = "";
    List<String> classes = new ArrayList<>();
    for (Node node = first; node instanceof AttributesNode && isList((AttributesNode) node); ) {
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        AttributeNode attribute = (AttributeNode) child;
        String value = attribute.getValue().toString();
        if (attribute.isId() && NAME.matcher(value).matches()) {
          id = value;
        } else if (isLanguage(attribute) && LANGUAGE.matcher(value).matches()) {
          language = value;
        } else if (!attribute.isClass() || !addClasses(value, classes)) {
          remove(attribute);
        }
      }
      node = node.getNext();
    }
    return new AttributeList(id, String.join(" ", classes), language);
  }

  private static boolean isLanguage(AttributeNode attribute) {
    return attribute.getName().toString().toLowerCase(Locale.ROOT).equals("lang");
  }

  private static boolean addClasses(String value, List<String> classes) {
    String[] names = value.strip().split("\\s+");
    for (String name : names) {
      if (!NAME.matcher(name).matches()) {
        return false;
      }
    }
    classes.addAll(List.of(names));
    return true;
  }

  private void remove(AttributeNode attribute) {
    String name =
        attribute.isImplicitName()
            ? attribute.getChars().toString()
            : attribute.getName().toString();
    draft
        .complaints()
        .removed(name, draft.location(attribute.getStartOffset(), attribute.getTextLength()));
  }

  private void reserveIds(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof AttributeNode attribute && attribute.isId()) {
        draft.ids().reserve(attribute.getValue().toString());
      }
      reserveIds(node);
    }
  }
}
