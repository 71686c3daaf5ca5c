package warta.image;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import warta.text.Xml;

/**
 * An SVG file without all that is no drawing: programs, pages within it, what it would load from
 * elsewhere, and the notes of the program that it was made with.
 */
final class Drawing {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** Deeper than any program nests groups; a browser's limit is near 5,000. */
  private static final int MOST_DEPTH = 1000;

  /** SVG 2, all that draws; filters are known by their prefix. */
  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "defs",
          "symbol",
          "use",
          "title",
          "desc",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "text",
          "tspan",
          "textPath",
          "image",
          "switch",
          "style",
          "linearGradient",
          "radialGradient",
          "stop",
          "pattern",
          "clipPath",
          "mask",
          "marker",
          "filter",
          "animate",
          "animateTransform",
          "animateMotion",
          "mpath",
          "set",
          "view");

  private static final Set<String> LOADING = Set.of("image", "feImage");

  private final XMLStreamReader in;
  private final StringBuilder out = new StringBuilder();
  private boolean isTagOpen;

  private Drawing(XMLStreamReader in) {
    this.in = in;
  }

  /** The drawing alone; empty when the file is no well-formed XML with a drawing in it. */
  static Optional<byte[]> of(byte[] bytes) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      Drawing drawing = new Drawing(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
      return drawing.read()
          ? Optional.of(drawing.out.append('\n').toString().getBytes(StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  private boolean read() throws XMLStreamException {
    int depth = 0;
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if ((depth == 0 && !in.getLocalName().equals("svg")) || depth > MOST_DEPTH) {
            return false;
          }
          if (!isLink() && (!isDrawn() || changesAddresses())) {
            skip();
          } else if (in.getLocalName().equals("style")) {
            style();
          } else {
            start(depth == 0);
            depth++;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          end();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (depth > 0) {
            closeTag();
            Xml.text(in.getText(), out);
          }
        }
        case XMLStreamConstants.ENTITY_REFERENCE -> {
          return false;
        }
        default -> {
          // Comments, instructions and the document type draw nothing.
        }
      }
    }
    return out.length() > 0;
  }

  /** What is within a link is drawn, and leads nowhere. */
  private boolean isLink() {
    return isOfDrawing() && in.getLocalName().equals("a");
  }

  private boolean isDrawn() {
    String name = in.getLocalName();
    return isOfDrawing() && (ELEMENTS.contains(name) || name.startsWith("fe"));
  }

  /** Programs that leave the namespace out mean this one. */
  private boolean isOfDrawing() {
    String namespace = in.getNamespaceURI();
    return namespace == null || namespace.isEmpty() || namespace.equals(SVG);
  }

  /** Whether it is an animation that gives an element another target, or a program. */
  private boolean changesAddresses() {
    String changed = in.getAttributeValue(null, "attributeName");
    if (changed == null) {
      return false;
    }
    String name = changed.strip().substring(changed.strip().indexOf(':') + 1);
    return name.equals("href") || isProgram(name);
  }

  private static boolean isProgram(String attribute) {
    return attribute.regionMatches(true, 0, "on", 0, 2);
  }

  private void start(boolean isRoot) {
    closeTag();
    String name = elementName();
    out.append('<').append(name);
    isTagOpen = true;
    if (isRoot) {
      out.append(" xmlns=\"").append(SVG).append("\" xmlns:xlink=\"").append(XLINK).append('"');
    }
    for (int i = 0; i < in.getAttributeCount(); i++) {
      attribute(name, in.getAttributeNamespace(i), in.getAttributeLocalName(i), i);
    }
  }

  private void style() throws XMLStreamException {
    closeTag();
    out.append("<style>");
    Xml.text(DrawingStyles.safe(in.getElementText()), out);
    out.append("</style>");
  }

  private String elementName() {
    return isLink() ? "g" : in.getLocalName();
  }

  private void closeTag() {
    if (isTagOpen) {
      out.append('>');
      isTagOpen = false;
    }
  }

  private void attribute(String element, String namespace, String name, int number) {
    String value = in.getAttributeValue(number);
    boolean isPlain = namespace == null || namespace.isEmpty();
    boolean isTarget = name.equals("href") && (isPlain || namespace.equals(XLINK));
    boolean isKept =
        isTarget
            ? leadsWithin(element, value)
            : ((isPlain && !isProgram(name)) || XML.equals(namespace))
                && !name.equals("base")
                && (name.startsWith("aria-") || DrawingStyles.isSafe(value));
    if (isKept) {
      String prefix = isPlain ? "" : isTarget ? "xlink:" : "xml:";
      out.append(' ').append(prefix).append(name).append("=\"");
      Xml.value(value, out);
      out.append('"');
    }
  }

  /** To a part of the same drawing, or to a picture that lies in it. */
  private static boolean leadsWithin(String element, String target) {
    return target.startsWith("#")
        || (LOADING.contains(element) && DrawingStyles.isPicture(target.strip()));
  }

  private void end() {
    if (isTagOpen) {
      out.append("/>");
      isTagOpen = false;
    } else {
      out.append("</").append(elementName()).append('>');
    }
  }

  private void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }
}
