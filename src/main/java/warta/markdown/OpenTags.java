package warta.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
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

  private final Draft draft;
  private final boolean safe;
  private final Deque<Open> blocks = new ArrayDeque<>();
  private final Deque<Open> inlines = new ArrayDeque<>();
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
    inlines.descendingIterator().forEachRemaining(this::report);
    inlines.clear();
  }

  /**
   * @param offset of the block in the body
   */
  void block(int offset, String html) {
    read(offset, html, blocks);
  }

  /** The text ends here. */
  void finish() {
    endBlock();
    blocks.descendingIterator().forEachRemaining(this::report);
    blocks.clear();
  }

  private void read(int offset, String html, Deque<Open> open) {
    int at = html.indexOf('<');
    while (at >= 0) {
      at = html.indexOf('<', readMarkup(offset, html, at, open));
    }
  }

  /** Returns where the comment or tag ends that begins at {@code at}. */
  private int readMarkup(int offset, String html, int at, Deque<Open> open) {
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
        return endOr(html.toLowerCase(Locale.ROOT).indexOf("</" + name, close), html);
      }
      open(name, offset + at, open);
    }
    return close;
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

  private void open(String name, int offset, Deque<Open> open) {
    boolean counts = !VOID.contains(name) && (!safe || SafeHtml.isAllowed(name));
    if (counts) {
      open.push(new Open(name, offset));
    }
  }

  /** Closes the last element of that name; what was opened within it and not closed is a fault. */
  private void close(String name, Deque<Open> open) {
    Deque<Open> stack = isIn(name, open) ? open : blocks;
    if (!isIn(name, stack)) {
      return;
    }
    Open last = stack.pop();
    while (!last.name().equals(name)) {
      report(last);
      last = stack.pop();
    }
  }

  private static boolean isIn(String name, Deque<Open> stack) {
    return stack.stream().anyMatch(open -> open.name().equals(name));
  }

  private void report(Open left) {
    if (!OPTIONAL_END.contains(left.name()) && reported < MOST) {
      reported++;
      draft
          .complaints()
          .unclosed(left.name(), draft.location(left.offset(), left.name().length() + 1));
    }
  }
}
