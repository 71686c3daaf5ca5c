package warta.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Follows the raw HTML of a text, to find what is opened in it and never closed. */
final class OpenTags {

  /** More would say nothing new. */
  private static final int MOST = 20;

  // HTML, 13.1.2.4: the end tags of these may be left out
  private static final Set<String> OPTIONAL_END =
      Set.of(
          "p",
          "li",
          "dt",
          "dd",
          "tr",
          "td",
          "th",
          "thead",
          "tbody",
          "tfoot",
          "colgroup",
          "option",
          "optgroup",
          "rt",
          "rp",
          "html",
          "head",
          "body");

  // HTML, 13.1.2: void elements have no end tag
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
          "source", "track", "wbr");

  private static final Set<String> RAW_TEXT = Set.of("script", "style", "iframe", "textarea");

  private record Open(String name, int offset) {}

  /** What is open, the last one first; knows at once whether a name is in it. */
  private static final class Stack {
    private final Deque<Open> tags = new ArrayDeque<>();
    private final Map<String, Integer> counts = new HashMap<>();

    boolean isEmpty() {
      return tags.isEmpty();
    }

    boolean has(String name) {
      return counts.getOrDefault(name, 0) > 0;
    }

    void push(Open tag) {
      tags.push(tag);
      counts.merge(tag.name(), 1, Integer::sum);
    }

    Open pop() {
      Open tag = tags.pop();
      counts.merge(tag.name(), -1, Integer::sum);
      return tag;
    }

    /** Takes all out, the first one first. */
    List<Open> drain() {
      List<Open> all = new ArrayList<>(tags);
      Collections.reverse(all);
      tags.clear();
      counts.clear();
      return all;
    }
  }

  private final Draft draft;
  private final boolean safe;
  private final Stack blocks = new Stack();
  private final Stack inlines = new Stack();
  private int reported;

  /**
   * @param safe whether elements that are not allowed are removed, and so need no end
   */
  OpenTags(Draft draft, boolean safe) {
    this.draft = draft;
    this.safe = safe;
  }

  /**
   * @param offset of the tag in the body
   */
  void inline(int offset, String tag) {
    read(offset, tag, inlines);
  }

  /** The paragraph, heading or cell ends here, and all that was opened in it. */
  void endBlock() {
    inlines.drain().forEach(this::report);
  }

  /**
   * @param offset of the block in the body
   */
  void block(int offset, String html) {
    read(offset, html, blocks);
  }

  /** Whether a block has begun and not ended. */
  boolean isOpen() {
    return !blocks.isEmpty();
  }

  /** The text ends here. */
  void finish() {
    endBlock();
    blocks.drain().forEach(this::report);
  }

  private void read(int offset, String html, Stack open) {
    int at = html.indexOf('<');
    while (at >= 0) {
      at = html.indexOf('<', readMarkup(offset, html, at, open));
    }
  }

  /** Returns where the comment or tag ends that begins at {@code at}. */
  private int readMarkup(int offset, String html, int at, Stack open) {
    if (html.startsWith("<!--", at)) {
      return endOr(html.indexOf("-->", at), html);
    }
    boolean closing = html.startsWith("</", at);
    int start = closing ? at + 2 : at + 1;
    int end = start;
    while (end < html.length() && isNameCharacter(html.charAt(end), end == start)) {
      end++;
    }
    if (end == start) {
      return start;
    }
    String name = html.substring(start, end).toLowerCase(Locale.ROOT);
    int close = endOfTag(html, end);
    if (closing) {
      close(name, open);
    } else if (close < html.length() && html.charAt(close - 1) != '/') {
      if (RAW_TEXT.contains(name)) {
        return endOfRawText(html, name, close);
      }
      open(name, offset + at, open);
    }
    return close;
  }

  private static int endOfRawText(String html, String name, int from) {
    int at = html.indexOf("</", from);
    while (at >= 0 && !html.regionMatches(true, at + 2, name, 0, name.length())) {
      at = html.indexOf("</", at + 2);
    }
    return endOr(at, html);
  }

  private static int endOr(int found, String html) {
    return found < 0 ? html.length() : found + 2;
  }

  private static boolean isNameCharacter(char c, boolean first) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (!first && ((c >= '0' && c <= '9') || c == '-'));
  }

  /** The offset of the {@code >} that ends a tag; those in quotes do not. */
  private static int endOfTag(String html, int from) {
    char quote = 0;
    for (int at = from; at < html.length(); at++) {
      char c = html.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return at;
      }
    }
    return html.length();
  }

  private void open(String name, int offset, Stack open) {
    boolean counts = !VOID.contains(name) && (!safe || SafeHtml.isAllowed(name));
    if (counts) {
      open.push(new Open(name, offset));
    }
  }

  /** Closes the last element of that name; what was opened within it and not closed is a fault. */
  private void close(String name, Stack open) {
    Stack stack = open.has(name) ? open : blocks;
    if (!stack.has(name)) {
      return;
    }
    Open last = stack.pop();
    while (!last.name().equals(name)) {
      report(last);
      last = stack.pop();
    }
  }

  private void report(Open left) {
    if (draft.options().newsroom() && !OPTIONAL_END.contains(left.name()) && reported < MOST) {
      reported++;
      draft
          .complaints()
          .unclosed(left.name(), draft.location(left.offset(), left.name().length() + 1));
    }
  }
}
