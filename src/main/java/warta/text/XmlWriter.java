package warta.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** An XML document while it is written, an element on each line. */
public final class XmlWriter {

  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /** A style sheet for browsers; to be called before the root begins. */
  public XmlWriter stylesheet(String href) {
    out.append("<?xml-stylesheet type=\"text/css\" href=\"");
    Xml.value(href, out);
    out.append("\"?>\n");
    return this;
  }

  /**
   * Begins an element that holds others.
   *
   * @param attributes names and values in turn; those without a value are left out
   */
  public XmlWriter start(String name, String... attributes) {
    tag(name, attributes);
    out.append(">\n");
    open.push(name);
    return this;
  }

  /** Ends the element that was begun last. */
  public XmlWriter end() {
    out.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /** An element that holds text. */
  public XmlWriter text(String name, String text, String... attributes) {
    tag(name, attributes);
    out.append('>');
    Xml.text(text, out);
    out.append("</").append(name).append(">\n");
    return this;
  }

  /** An element that holds text, unless there is none. */
  public XmlWriter textIfAny(String name, String text, String... attributes) {
    return text.isEmpty() ? this : text(name, text, attributes);
  }

  /** An element that holds nothing. */
  public XmlWriter empty(String name, String... attributes) {
    tag(name, attributes);
    out.append("/>\n");
    return this;
  }

  private void tag(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        Xml.value(attributes[i + 1], out);
        out.append('"');
      }
    }
  }

  /** The document as UTF-8. */
  public byte[] toBytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
