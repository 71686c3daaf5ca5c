package warta.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import warta.diagnostic.Argument;
import warta.markdown.MarkdownOptions.HtmlPolicy;

/** Writes raw HTML as the options say, and remembers where it stood. */
final class RawHtml {

  /** More would keep the sanitiser busy for seconds. */
  static final int MAX_TAGS = 20_000;

  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)");

  private static final Pattern HIDDEN =
      Pattern.compile("\\s*<(script|style|textarea)\\b", Pattern.CASE_INSENSITIVE);

  private final Draft draft;
  private final HtmlPolicy policy;
  private final OpenTags openTags;
  private final List<RawPlaces.Fragment> fragments = new ArrayList<>();
  private final Deque<String> openInlines = new ArrayDeque<>();
  private @Nullable HoleMarkers markers;
  private int tags;

  RawHtml(Draft draft) {
    this.draft = draft;
    this.policy = draft.options().html();
    this.openTags = new OpenTags(draft, policy == HtmlPolicy.SAFE);
  }

  void inline(Node node) {
    if (policy == HtmlPolicy.ESCAPE) {
      draft.show(normalized(node));
    } else {
      track(node.getChars());
      raw(node, normalized(node));
      openTags.inline(node.getStartOffset(), node.getChars().toString());
    }
  }

  /** Closes what the block that ends here left open, so that it cannot run into the next. */
  void endBlock() {
    openTags.endBlock();
    while (!openInlines.isEmpty()) {
      draft.out().raw("</" + openInlines.pop() + ">");
    }
  }

  private void track(CharSequence tag) {
    Matcher matcher = TAG.matcher(tag);
    if (policy != HtmlPolicy.SAFE || !matcher.lookingAt()) {
      return;
    }
    String name = matcher.group(2).toLowerCase(Locale.ROOT);
    if (!matcher.group(1).isEmpty()) {
      openInlines.removeFirstOccurrence(name);
    } else if (!SafeHtml.isVoid(name) && tag.charAt(tag.length() - 2) != '/') {
      openInlines.push(name);
    }
  }

  /** A comment that is never closed takes the rest of the text with it. */
  void checkComment(Node node) {
    if (node instanceof HtmlCommentBlock
        && policy == HtmlPolicy.SAFE
        && node.getChars().indexOf("-->") < 0) {
      draft.complaints().unclosed("<!--", "-->", draft.location(node.getStartOffset(), 4));
    }
  }

  /** So does an element that is not shown. */
  private void checkHidden(Node node) {
    Matcher hidden = HIDDEN.matcher(node.getChars());
    if (policy == HtmlPolicy.SAFE && hidden.lookingAt()) {
      String name = hidden.group(1).toLowerCase(Locale.ROOT);
      String end = "</" + name;
      if (node.getChars().toString().toLowerCase(Locale.ROOT).indexOf(end) < 0) {
        draft
            .complaints()
            .unclosed(
                "<" + name + ">",
                end + ">",
                draft.location(node.getStartOffset() + hidden.start(1) - 1, name.length() + 1));
      }
    }
  }

  /**
   * Whether trusted HTML has begun a block that goes on. Otherwise the sanitiser sees what lies
   * within what.
   */
  boolean isOpen() {
    return policy == HtmlPolicy.TRUSTED && openTags.isOpen();
  }

  void comment(Node node) {
    if (policy != HtmlPolicy.SAFE) {
      inline(node);
    }
  }

  void block(Node node) {
    BodyWriter out = draft.out().line();
    draft.startBlock();
    if (policy == HtmlPolicy.ESCAPE) {
      out.raw("<p>");
      draft.show(normalized(node).stripTrailing());
      out.raw("</p>");
    } else {
      checkHidden(node);
      raw(node, normalized(node).stripTrailing());
      openTags.block(node.getStartOffset(), node.getChars().toString());
    }
    out.line();
  }

  /** Makes the body safe, where raw HTML was written that may not be. */
  RenderedText finish() {
    openTags.finish();
    if (markers == null) {
      Body body = new Body(draft.out().finish());
      return new RenderedText(body, draft.facts(), draft.complaints().all());
    }
    HtmlSanitizer sanitizer = new HtmlSanitizer(draft, markers, new RawPlaces(draft, fragments));
    CleanBody clean = sanitizer.clean();
    return new RenderedText(
        clean.body(), clean.facts(draft.facts().headings()), draft.complaints().all());
  }

  private void raw(Node node, String html) {
    if (policy == HtmlPolicy.SAFE) {
      tags += (int) html.chars().filter(c -> c == '<').count();
      if (tags > MAX_TAGS) {
        throw Refusal.textTooLarge(Argument.of(tags + " `<`"), Argument.of(MAX_TAGS + " `<`"));
      }
      HoleMarkers known = markers == null ? new HoleMarkers(draft.text()) : markers;
      markers = known;
      draft.out().raw(known.source(fragments.size()));
      fragments.add(new RawPlaces.Fragment(node.getStartOffset(), node.getChars().toString()));
    }
    draft.out().raw(html);
  }

  private static String normalized(Node node) {
    StringBuilder out = new StringBuilder(node.getTextLength());
    if (node instanceof HtmlBlockBase block) {
      // line by line: flexmark takes quadratic time to put many lines together
      block.getContentLines().forEach(out::append);
    } else {
      out.append(node.getChars());
    }
    return Escaping.normalizeEOL(out).replace('\0', '\ufffd');
  }
}
