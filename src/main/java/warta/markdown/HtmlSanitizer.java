package warta.markdown;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Cleans a body with raw HTML: reads all of it as a browser does, and writes anew only what {@link
 * SafeHtml} allows, with every element closed.
 */
final class HtmlSanitizer {

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd",
          "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var",
          "wbr");

  private final HoleMarkers markers;
  private final List<Body.Part> parts;
  private final CleanBody clean;
  private final RawPlaces places;
  private final Complaints complaints;
  private boolean inLink;

  HtmlSanitizer(Draft draft, HoleMarkers markers, RawPlaces places) {
    this.parts = draft.out().finish();
    this.clean = new CleanBody(!draft.options().newsroom());
    this.markers = markers;
    this.places = places;
    this.complaints = draft.complaints();
  }

  /** Writes the body anew. */
  CleanBody clean() {
    String html = SafeHtml.withoutUnclosedRawText(markers.join(parts));
    children(Jsoup.parseBodyFragment(html).body());
    return clean;
  }

  private void children(Node parent) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        clean.text(markers.strip(text.getWholeText()));
      } else if (node instanceof Element element) {
        element(element);
      } else if (node instanceof Comment comment) {
        comment(comment, parent);
      }
    }
  }

  private void comment(Comment comment, Node parent) {
    int source = markers.sourceIn(comment.getData());
    if (source >= 0) {
      places.enter(source);
      return;
    }
    int hole = markers.holeIn(comment.getData());
    if (hole >= 0) {
      clean.mark(parts.get(hole), parent.nodeName());
    }
  }

  private void element(Element element) {
    String name = element.normalName();
    Body.Part part = marked(element);
    if (part instanceof Body.Image image) {
      clean.image(image);
      children(element);
    } else if (part instanceof Body.Embed embed) {
      embed(embed);
      children(element);
    } else if (name.equals("a") && inLink) {
      children(element);
    } else if (part instanceof Body.LinkStart start) {
      link(element, start);
    } else if (!SafeHtml.isAllowed(name)) {
      removed(element, name);
    } else if (name.equals("img")) {
      rawImage(element);
    } else if (name.equals("a") && element.hasAttr("href") && !isFootnoteLink(element)) {
      rawLink(element);
    } else {
      boolean silent = element.hasClass("footnote-ref") || element.hasClass("footnote-back");
      boolean before = clean.silence(silent || clean.isSilent());
      plain(element, name);
      clean.silence(before);
    }
  }

  /** The hole that an element stands for, or null. */
  private Body.@Nullable Part marked(Element element) {
    String number = element.attributes().getIgnoreCase(markers.name());
    return number.isEmpty() ? null : parts.get(Integer.parseInt(number));
  }

  private void removed(Element element, String name) {
    complaints.removed("<" + name + ">", places.locationOf("<" + name));
    if (!SafeHtml.isHidden(name)) {
      children(element);
    }
  }

  private void plain(Element element, String name) {
    if (!INLINE.contains(name)) {
      clean.endWord();
    }
    Element parent = element.parent();
    boolean paragraph = name.equals("p") && parent != null && parent.nameIs("body");
    if (paragraph) {
      clean.startParagraph();
    }
    clean.raw("<" + name);
    clean.raw(attributes(element, name, false));
    if (marked(element) instanceof Body.Word word) {
      clean.raw(" aria-label=\"");
      clean.word(word);
      clean.raw("\"");
    }
    clean.raw(">");
    if (!SafeHtml.isVoid(name)) {
      children(element);
      clean.raw("</" + name + ">");
    }
    if (paragraph) {
      clean.endParagraph();
    }
  }

  private void rawLink(Element element) {
    String target = markers.strip(element.attr("href")).strip();
    if (!SafeUrls.isSafeLink(target)) {
      complaints.unsafeUrl(target, places.locationOf(target));
      children(element);
      return;
    }
    Body.Place place = places.placeOf(target);
    String title = markers.strip(element.attr("title"));
    link(element, new Body.LinkStart(0, target, title, attributes(element, "a", true), place));
  }

  private void link(Element element, Body.LinkStart start) {
    int number = clean.startLink(start);
    inLink = true;
    children(element);
    inLink = false;
    clean.endLink(number);
  }

  /** What stands in a link is words of that link. */
  private void embed(Body.Embed embed) {
    if (inLink) {
      clean.text(embed.title());
    } else {
      clean.embed(embed);
    }
  }

  private void rawImage(Element element) {
    String source = markers.strip(element.attr("src")).strip();
    if (source.isEmpty() || !SafeUrls.isSafeImage(source)) {
      complaints.unsafeUrl(source, places.locationOf(source));
      clean.text(markers.strip(element.attr("alt")));
      return;
    }
    Body.Place place = places.placeOf(source);
    String more = attributes(element, "img", true);
    clean.image(
        new Body.Image(
            source,
            markers.strip(element.attr("alt")),
            markers.strip(element.attr("title")),
            false,
            more,
            place));
  }

  /** The links within footnotes are not for the site to resolve. */
  private static boolean isFootnoteLink(Element element) {
    String target = element.attr("href");
    return target.startsWith("#fn-") || target.startsWith("#fnref-");
  }

  /**
   * The allowed attributes as HTML.
   *
   * @param hole whether the element becomes a hole, which has its address, text and title apart
   */
  private String attributes(Element element, String name, boolean hole) {
    StringBuilder out = new StringBuilder();
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      String value = markers.strip(attribute.getValue());
      if (key.equals(markers.name()) || (hole && SafeHtml.isPartOfHole(key))) {
        continue;
      }
      if (isOurLabel(element, key)) {
        continue;
      }
      if (name.equals("a") && key.equals("href")) {
        out.append(" href=\"");
        Escapes.text(value, out);
        out.append('"');
      } else if (!SafeHtml.isAllowed(name, key, value)) {
        complaints.removed(markers.strip(key), places.locationOf(key));
      } else if (!key.equals("id") || clean.claim(value)) {
        print(key, value, out);
      }
    }
    return out.toString();
  }

  private boolean isOurLabel(Element element, String key) {
    return key.equals("aria-label") && marked(element) instanceof Body.Word;
  }

  private static void print(String key, String value, StringBuilder out) {
    out.append(' ').append(key);
    if (!SafeHtml.isBoolean(key)) {
      out.append("=\"");
      Escapes.text(value, out);
      out.append('"');
    }
  }
}
