package warta.output.feed;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import warta.output.feed.FeedItem.Writer;
import warta.text.XmlWriter;

/** Writes a feed as Atom 1.0 (RFC 4287). */
final class AtomWriter {

  private AtomWriter() {}

  /**
   * @param stylesheet for browsers
   */
  static byte[] write(Feed feed, String stylesheet) {
    XmlWriter xml = new XmlWriter().stylesheet(stylesheet);
    xml.start("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", feed.language())
        .text("id", feed.selfUrl())
        .text("title", feed.title())
        .text("subtitle", feed.description())
        .text("updated", date(feed.updated()))
        .text("generator", "Warta")
        .empty("link", "rel", "alternate", "type", "text/html", "href", feed.homeUrl())
        .empty("link", "rel", "self", "type", "application/atom+xml", "href", feed.selfUrl());
    if (!feed.hub().isEmpty()) {
      xml.empty("link", "rel", "hub", "href", feed.hub());
    }
    // RFC 4287, 4.1.1: entries without an author have the feed's.
    author(new Writer(feed.siteTitle(), feed.siteUrl()), xml);
    feed.items().forEach(item -> write(item, xml));
    return xml.end().toBytes();
  }

  private static void write(FeedItem item, XmlWriter xml) {
    xml.start("entry")
        .text("id", item.url())
        .text("title", item.title())
        .empty("link", "rel", "alternate", "type", "text/html", "href", item.url())
        .text("published", date(item.published()))
        .text("updated", date(item.updated()));
    item.authors().forEach(author -> author(author, xml));
    item.categories().forEach(category -> xml.empty("category", "term", category));
    xml.textIfAny("summary", item.summary()).textIfAny("content", item.content(), "type", "html");
    xml.end();
  }

  private static void author(Writer author, XmlWriter xml) {
    xml.start("author").text("name", author.name()).text("uri", author.url()).end();
  }

  /** RFC 3339. */
  private static String date(OffsetDateTime date) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date);
  }
}
