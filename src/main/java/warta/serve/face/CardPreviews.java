package warta.serve.face;

import java.net.URI;
import java.net.URISyntaxException;
import warta.diagnostic.Phrase;

/** How a page will look in a search result, as a card of a social network, and in WhatsApp. */
final class CardPreviews {

  private final Setting setting;

  CardPreviews(Setting setting) {
    this.setting = setting;
  }

  Markup of(PageReport.Card card) {
    String host = host(card.address());
    return new Markup()
        .open("div", "class", "cards")
        .add(framed(Phrase.of("face.search-result"), "search", search(card, host)))
        .add(framed(Phrase.of("face.social-card"), "social", social(card, host)))
        .add(framed(Phrase.of("face.whatsapp"), "whatsapp", whatsapp(card, host)))
        .close();
  }

  private Markup framed(Phrase caption, String kind, Markup content) {
    return new Markup()
        .open("figure", "class", "preview " + kind)
        .element("figcaption", setting.say(caption))
        .open("div", "class", "card")
        .add(content)
        .close()
        .close();
  }

  private Markup search(PageReport.Card card, String host) {
    return new Markup()
        .element("p", card.site(), "class", "name")
        .element("p", host + trail(card.address()), "class", "trail")
        .element("p", card.title(), "class", "title")
        .add(description(card));
  }

  private Markup social(PageReport.Card card, String host) {
    return new Markup()
        .add(picture(card))
        .element("p", host, "class", "trail")
        .element("p", card.title(), "class", "title")
        .add(description(card));
  }

  private Markup whatsapp(PageReport.Card card, String host) {
    return new Markup()
        .add(picture(card))
        .element("p", card.title(), "class", "title")
        .add(description(card))
        .element("p", host, "class", "trail")
        .element("p", card.address(), "class", "link");
  }

  private Markup description(PageReport.Card card) {
    return card.description().isEmpty()
        ? new Markup()
            .element("p", setting.say(Phrase.of("face.no-description")), "class", "missing")
        : new Markup().element("p", card.description(), "class", "description");
  }

  private Markup picture(PageReport.Card card) {
    return card.image().isEmpty()
        ? new Markup().element("p", setting.say(Phrase.of("face.no-image")), "class", "missing box")
        : new Markup()
            .empty("img", "src", card.image(), "alt", "", "loading", "lazy", "decoding", "async");
  }

  private static String host(String address) {
    try {
      String host = new URI(address).getHost();
      return host == null ? address : host.replaceFirst("^www\\.", "");
    } catch (URISyntaxException e) {
      return address;
    }
  }

  /** The folders of an address as a search result shows them: {@code › opini › x}. */
  private static String trail(String address) {
    String path = address.replaceFirst("^[a-z]+://[^/]*", "").replaceAll("^/|/$", "");
    return path.isEmpty() ? "" : " › " + path.replace("/", " › ");
  }
}
