package warta.markdown;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** HTML that means the same on another site: full addresses, and nothing that runs or asks. */
public final class PortableHtml {

  private static final List<String> ADDRESSES =
      List.of("href", "src", "cite", "poster", "data", "longdesc");

  /** What feed readers remove, and validators of feeds complain about. */
  private static final String FOREIGN =
      "script, style, link, meta, base, form, input, button, select, textarea, object, embed,"
          + " noscript, template, svg, math";

  private PortableHtml() {}

  /**
   * A filled text for a reader elsewhere.
   *
   * @param html whose links and images have full addresses already, where they were written in
   *     Markdown
   * @param trusted whether it may hold anything at all, see {@link
   *     MarkdownOptions.HtmlPolicy#TRUSTED}
   * @param address the full address of the text's own page
   */
  public static String of(String html, boolean trusted, String address) {
    // Quotes in texts and values are escaped, so these can only be attributes.
    if (!trusted && !html.contains(" href=\"#") && !html.contains(" cite=\"")) {
      return html;
    }
    return cleaned(Jsoup.parseBodyFragment(html, address));
  }

  /**
   * A trusted text for a reader who wants no more than words: links stand for images, sounds and
   * films.
   *
   * @param address the full address of the text's own page
   */
  public static String textOf(String html, String address) {
    Document document = Jsoup.parseBodyFragment(html, address);
    for (Element media : document.select("img, video, audio")) {
      linkTo(media);
    }
    document.select("source, track").remove();
    document.select("picture").unwrap();
    return cleaned(document);
  }

  private static String cleaned(Document document) {
    document.outputSettings().prettyPrint(false);
    document.select(FOREIGN).remove();
    for (Element frame : document.select("iframe")) {
      replace(frame);
    }
    document.body().getAllElements().forEach(PortableHtml::clean);
    return document.body().html();
  }

  /** What is seen or heard becomes a link to it, or its words alone where there is a link. */
  private static void linkTo(Element media) {
    String address = media.absUrl("src");
    if (address.isEmpty() && media.selectFirst("source[src]") != null) {
      address = media.selectFirst("source[src]").absUrl("src");
    }
    String words = media.attr("alt").isBlank() ? address : media.attr("alt");
    if (words.isEmpty() || words.startsWith("data:")) {
      media.remove();
    } else if (address.startsWith("http") && media.closest("a") == null) {
      media.replaceWith(new Element("a").attr("href", address).text(words));
    } else {
      media.replaceWith(new TextNode(words));
    }
  }

  /** A page within the page becomes a link to it. */
  private static void replace(Element frame) {
    String address = frame.absUrl("src");
    if (address.isEmpty()) {
      frame.remove();
      return;
    }
    Element link = new Element("a").attr("href", address).text(address);
    frame.replaceWith(new Element("p").appendChild(link));
  }

  private static void clean(Element element) {
    for (Attribute attribute : element.attributes().asList()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      if (name.startsWith("on") || name.equals("style") || name.equals("srcset")) {
        element.removeAttr(attribute.getKey());
      } else if (ADDRESSES.contains(name)) {
        makeFull(element, attribute);
      }
    }
  }

  private static void makeFull(Element element, Attribute attribute) {
    String full = element.absUrl(attribute.getKey());
    if (full.isEmpty()) {
      element.removeAttr(attribute.getKey());
    } else {
      element.attr(attribute.getKey(), full);
    }
  }
}
