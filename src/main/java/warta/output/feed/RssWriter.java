package warta.output.feed;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import warta.output.Picture;
import warta.text.Html;
import warta.text.XmlWriter;

/**
 * Writes a feed as RSS 2.0, following the RSS Advisory Board's profile
 * (https://www.rssboard.org/rss-profile).
 */
final class RssWriter {

  private RssWriter() {}

  /**
   * @param stylesheet for browsers
   */
  static byte[] write(Feed feed, String stylesheet) {
    XmlWriter xml = new XmlWriter().stylesheet(stylesheet);
    xml.start(
        "rss",
        "version",
        "2.0",
        "xmlns:atom",
        "http://www.w3.org/2005/Atom",
        "xmlns:content",
        "http://purl.org/rss/1.0/modules/content/",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:media",
        "http://search.yahoo.com/mrss/",
        "xml:lang",
        feed.language());
    xml.start("channel")
        .text("title", feed.title())
        .text("link", feed.homeUrl())
        .text("description", feed.description())
        .text("language", feed.language())
        .text("generator", "Warta")
        .empty("atom:link", "href", feed.selfUrl(), "rel", "self", "type", "application/rss+xml");
    if (!feed.hub().isEmpty()) {
      xml.empty("atom:link", "href", feed.hub(), "rel", "hub");
    }
    if (!feed.items().isEmpty()) {
      xml.text("lastBuildDate", date(feed.updated()));
    }
    feed.items().forEach(item -> write(item, xml));
    return xml.end().end().toBytes();
  }

  private static void write(FeedItem item, XmlWriter xml) {
    xml.start("item")
        .text("title", item.title())
        .text("link", item.url())
        .text("guid", item.url(), "isPermaLink", "true")
        .text("pubDate", date(item.published()));
    if (item.isUpdated()) {
      xml.text("atom:updated", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(item.updated()));
    }
    item.authors().forEach(author -> xml.text("dc:creator", author.name()));
    item.categories().forEach(category -> xml.text("category", category));
    // RSS profile: a description is HTML, and stands before content:encoded.
    xml.textIfAny("description", Html.escape(item.summary()))
        .textIfAny("content:encoded", item.content());
    Picture picture = item.picture();
    if (picture != null) {
      write(picture, xml);
    }
    xml.end();
  }

  private static void write(Picture picture, XmlWriter xml) {
    xml.start(
            "media:content",
            "url",
            picture.url(),
            "medium",
            "image",
            "type",
            picture.type(),
            "width",
            pixels(picture.width()),
            "height",
            pixels(picture.height()))
        .textIfAny("media:description", picture.alt(), "type", "plain")
        .textIfAny("media:credit", picture.credit())
        .end();
  }

  private static String pixels(int size) {
    return size == 0 ? "" : Integer.toString(size);
  }

  /** RFC 822 with a year of four digits; the names are English in every language. */
  static String date(OffsetDateTime date) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(date);
  }
}
