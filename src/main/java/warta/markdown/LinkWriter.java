package warta.markdown;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes links and images as holes, and those with an unsafe address as plain text. */
final class LinkWriter {

  /** Where a link or image leads, unescaped. */
  private record Destination(String url, String title) {}

  private static final Pattern INDENT = Pattern.compile("([\\r\\n])[ \\t]+");

  private final Draft draft;
  private final WrittenAttributes attributes;
  private final InlineWriter inlines;
  private final boolean filtered;
  private int depth;

  LinkWriter(Draft draft, WrittenAttributes attributes, InlineWriter inlines) {
    this.draft = draft;
    this.attributes = attributes;
    this.inlines = inlines;
    this.filtered = draft.options().newsroom();
  }

  boolean isInLink() {
    return depth > 0;
  }

  void link(Node node) {
    Destination to = destination(node);
    if (to == null) {
      undefined(node);
      return;
    }
    String more = attributes.ofInline(node).print(draft.ids());
    Body.Place place = draft.place(node.getStartOffset(), node.getTextLength());
    if (isInLink() || isUnsafe(to.url(), SafeUrls.isSafeLink(to.url()), node)) {
      inlines.children(node);
      return;
    }
    int number = draft.startLink(to.url(), to.title(), more, place);
    depth++;
    inlines.children(node);
    depth--;
    draft.endLink(number);
  }

  void angleLink(Node node) {
    String written = ((DelimitedLinkNode) node).getText().toString();
    String url = node instanceof MailLink ? "mailto:" + written : written;
    if (isInLink() || isUnsafe(url, SafeUrls.isSafeLink(url), node)) {
      draft.show(written);
      return;
    }
    String more = attributes.ofInline(node).print(draft.ids());
    Body.Place place = draft.place(node.getStartOffset(), node.getTextLength());
    int number = draft.startLink(url, "", more, place);
    draft.show(written);
    draft.endLink(number);
  }

  /**
   * Writes an image.
   *
   * @return whether it became a hole
   */
  boolean image(Node node, boolean standsAlone, AttributeList inherited) {
    Destination from = destination(node);
    if (from == null) {
      undefined(node);
      return false;
    }
    String alt = typographic(PlainText.of(node).replace('\n', ' ').strip());
    if (isUnsafe(from.url(), SafeUrls.isSafeImage(from.url()), node)) {
      draft.show(alt);
      return false;
    }
    String more = attributes.ofInline(node).or(inherited).print(draft.ids());
    Body.Place place = draft.place(node.getStartOffset(), node.getTextLength());
    String title = typographic(from.title());
    draft.image(new Body.Image(from.url(), alt, title, standsAlone, more, place));
    return true;
  }

  /** Whether a lone image can stand as a block. */
  boolean canStand(Node node) {
    if (!(node instanceof Image || node instanceof ImageRef)) {
      return false;
    }
    Destination from = destination(node);
    return from != null && (!filtered || SafeUrls.isSafeImage(from.url()));
  }

  private String typographic(String text) {
    return draft.options().typographicQuotes() ? TypographicQuotes.in(text) : text;
  }

  private boolean isUnsafe(String url, boolean safe, Node node) {
    if (!filtered || safe) {
      return false;
    }
    draft.complaints().unsafeUrl(url, draft.location(node.getStartOffset(), node.getTextLength()));
    return true;
  }

  private @Nullable Destination destination(Node node) {
    if (node instanceof InlineLinkNode link) {
      return new Destination(unescape(link.getUrl()), unescape(link.getTitle()));
    }
    RefNode link = (RefNode) node;
    Reference reference = link.isDefined() ? link.getReferenceNode(draft.document()) : null;
    return reference == null
        ? null
        : new Destination(unescape(reference.getUrl()), unescape(reference.getTitle()));
  }

  private static String unescape(BasedSequence written) {
    return written.isNull() ? "" : Entities.unescape(written.toString());
  }

  /** A reference without definition is text. */
  private void undefined(Node node) {
    if (!node.hasChildren()) {
      showText(node.getChars());
      return;
    }
    showText(node.getChars().prefixOf(node.getChildChars()));
    inlines.children(node);
    BasedSequence rest = node.getChars().suffixOf(node.getChildChars());
    showText(node.getLastChild() instanceof SoftLineBreak ? rest.trimStart() : rest);
  }

  private void showText(BasedSequence written) {
    draft.show(INDENT.matcher(Entities.unescape(written.toString())).replaceAll("$1"));
  }
}
