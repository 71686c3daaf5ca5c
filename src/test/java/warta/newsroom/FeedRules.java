package warta.newsroom;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The rules of RSS 2.0 (with its profile) and Atom 1.0 that readers are known to insist on. */
final class FeedRules {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
  private static final String MEDIA = "http://search.yahoo.com/mrss/";

  /** English names, whatever the site's language is. */
  private static final String RFC_822 =
      "(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{1,2} "
          + "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d\\d:\\d\\d:\\d\\d [+-]\\d{4}";

  private static final String RFC_3339 =
      "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)";

  private final List<String> broken = new ArrayList<>();

  private FeedRules() {}

  static List<String> brokenByRss(String xml) {
    FeedRules rules = new FeedRules();
    rules.rss(xml);
    return rules.broken;
  }

  static List<String> brokenByAtom(String xml) {
    FeedRules rules = new FeedRules();
    rules.atom(xml);
    return rules.broken;
  }

  static String selfUrl(byte[] xml) {
    for (Element link : all(parse(xml), ATOM, "link")) {
      if (link.getAttribute("rel").equals("self")) {
        return link.getAttribute("href");
      }
    }
    return "";
  }

  /** Every address in elements and attributes. */
  static List<String> addresses(String xml) {
    List<String> addresses = new ArrayList<>();
    for (Element element : all(parse(xml.getBytes(StandardCharsets.UTF_8)), "*", "*")) {
      for (String name : List.of("href", "url")) {
        if (element.hasAttribute(name)) {
          addresses.add(element.getAttribute(name));
        }
      }
      if (List.of("link", "guid", "id", "uri").contains(element.getLocalName())
          && !element.getTextContent().isBlank()) {
        addresses.add(element.getTextContent());
      }
    }
    return addresses;
  }

  private void rss(String xml) {
    Document document = parse(xml.getBytes(StandardCharsets.UTF_8));
    Element rss = document.getDocumentElement();
    Element channel = child(rss, null, "channel");
    require(rss.getAttribute("version").equals("2.0"), "version");
    require(!xml.contains("<![CDATA["), "no CDATA, which `]]>` ends");
    for (String name : List.of("title", "link", "description", "language")) {
      require(children(channel, null, name).size() == 1, "one " + name + " in the channel");
    }
    List<Element> self =
        children(channel, ATOM, "link").stream()
            .filter(link -> link.getAttribute("rel").equals("self"))
            .toList();
    require(self.size() == 1, "one atom:link rel=self");
    self.forEach(
        link -> require(link.getAttribute("type").equals("application/rss+xml"), "its type"));
    children(channel, null, "lastBuildDate").forEach(date -> match(date, RFC_822));
    children(channel, null, "item").forEach(this::rssItem);
    unique(all(document, null, "guid"));
  }

  private void rssItem(Element item) {
    for (String name : List.of("title", "link", "guid", "pubDate")) {
      require(children(item, null, name).size() == 1, "one " + name + " in an item");
    }
    children(item, null, "pubDate").forEach(date -> match(date, RFC_822));
    require(children(item, null, "description").size() <= 1, "at most one description");
    require(children(item, null, "enclosure").size() <= 1, "at most one enclosure");
    require(children(item, null, "author").isEmpty(), "no author, who would be an e-mail address");
    require(
        !children(item, CONTENT, "encoded").isEmpty() || !children(item, null, "title").isEmpty(),
        "a text or a title");
    int description = position(item, null, "description");
    int content = position(item, CONTENT, "encoded");
    require(content < 0 || description < content, "the description before content:encoded");
    for (Element media : children(item, MEDIA, "content")) {
      require(media.getAttribute("medium").equals("image"), "the medium of media:content");
      require(media.getAttribute("type").startsWith("image/"), "the type of media:content");
    }
  }

  private void atom(String xml) {
    Document document = parse(xml.getBytes(StandardCharsets.UTF_8));
    Element feed = document.getDocumentElement();
    require(!xml.contains("<![CDATA["), "no CDATA, which `]]>` ends");
    for (String name : List.of("id", "title", "updated", "author")) {
      require(children(feed, ATOM, name).size() == 1, "one " + name + " in the feed");
    }
    children(feed, ATOM, "updated").forEach(date -> match(date, RFC_3339));
    for (String relation : List.of("self", "alternate")) {
      require(
          children(feed, ATOM, "link").stream()
                  .filter(link -> link.getAttribute("rel").equals(relation))
                  .count()
              == 1,
          "one link rel=" + relation);
    }
    for (Element entry : children(feed, ATOM, "entry")) {
      for (String name : List.of("id", "title", "link", "published", "updated")) {
        require(children(entry, ATOM, name).size() == 1, "one " + name + " in an entry");
      }
      children(entry, ATOM, "published").forEach(date -> match(date, RFC_3339));
      children(entry, ATOM, "updated").forEach(date -> match(date, RFC_3339));
      for (Element content : children(entry, ATOM, "content")) {
        require(content.getAttribute("type").equals("html"), "the type of a content");
      }
    }
    unique(all(document, ATOM, "id"));
  }

  private void require(boolean kept, String rule) {
    if (!kept) {
      broken.add(rule);
    }
  }

  private void match(Element element, String pattern) {
    require(element.getTextContent().matches(pattern), "a date unlike " + element.getTextContent());
  }

  private void unique(List<Element> ids) {
    require(
        ids.stream().map(Element::getTextContent).distinct().count() == ids.size(), "unique ids");
  }

  private static Document parse(byte[] xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (Exception e) {
      throw new AssertionError("no XML: " + e.getMessage(), e);
    }
  }

  private static List<Element> all(Document document, String namespace, String name) {
    return elements(document.getElementsByTagNameNS(namespace == null ? "*" : namespace, name));
  }

  private static Element child(Element parent, String namespace, String name) {
    return children(parent, namespace, name).get(0);
  }

  private static List<Element> children(Element parent, String namespace, String name) {
    return elements(parent.getChildNodes()).stream()
        .filter(child -> is(child, namespace, name))
        .toList();
  }

  private static int position(Element parent, String namespace, String name) {
    List<Element> all = elements(parent.getChildNodes());
    for (int i = 0; i < all.size(); i++) {
      if (is(all.get(i), namespace, name)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean is(Element element, String namespace, String name) {
    return name.equals(element.getLocalName())
        && (namespace == null
            ? element.getNamespaceURI() == null
            : namespace.equals(element.getNamespaceURI()));
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
