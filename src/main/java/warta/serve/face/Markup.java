package warta.serve.face;

import java.util.ArrayDeque;
import java.util.Deque;
import warta.text.Html;

/** HTML that is written element by element, so that no text gets into it unescaped. */
final class Markup {

  private final StringBuilder out = new StringBuilder(1024);
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Begins an element.
   *
   * @param attributes names and values by turns
   */
  Markup open(String name, String... attributes) {
    start(name, attributes);
    open.push(name);
    return this;
  }

  /** Ends the element that was begun last. */
  Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element that holds text alone. */
  Markup element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  /** An element that never has content, such as {@code <img>}. */
  Markup empty(String name, String... attributes) {
    start(name, attributes);
    return this;
  }

  Markup text(String text) {
    Html.escape(text, out);
    return this;
  }

  /** Appends finished HTML. */
  Markup add(Markup other) {
    out.append(other);
    return this;
  }

  private void start(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      Html.escape(attributes[i + 1], out);
      out.append('"');
    }
    out.append('>');
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
