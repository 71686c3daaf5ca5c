package warta.output.feed;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import warta.data.JsonText;
import warta.output.Picture;
import warta.output.feed.FeedItem.Writer;
import warta.text.Characters;

/** Writes a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
final class JsonFeedWriter {

  private JsonFeedWriter() {}

  static byte[] write(Feed feed) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", "https://jsonfeed.org/version/1.1");
    json.put("title", legal(feed.title()));
    json.put("home_page_url", feed.homeUrl());
    json.put("feed_url", feed.selfUrl());
    json.put("description", legal(feed.description()));
    json.put("language", feed.language());
    json.put("authors", List.of(author(new Writer(feed.siteTitle(), feed.siteUrl()))));
    if (!feed.hub().isEmpty()) {
      Map<String, Object> hub = new LinkedHashMap<>();
      hub.put("type", "WebSub");
      hub.put("url", feed.hub());
      json.put("hubs", List.of(hub));
    }
    json.put("items", feed.items().stream().map(JsonFeedWriter::item).toList());
    return JsonText.of(json).getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, Object> item(FeedItem item) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", item.url());
    json.put("url", item.url());
    json.put("title", legal(item.title()));
    if (!item.summary().isEmpty()) {
      json.put("summary", legal(item.summary()));
    }
    if (!item.content().isEmpty()) {
      json.put("content_html", legal(item.content()));
    } else {
      // An item must have a content.
      json.put("content_text", legal(item.summary().isEmpty() ? item.title() : item.summary()));
    }
    Picture picture = item.picture();
    if (picture != null) {
      json.put("image", picture.url());
    }
    json.put("date_published", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(item.published()));
    if (item.isUpdated()) {
      json.put("date_modified", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(item.updated()));
    }
    if (!item.authors().isEmpty()) {
      json.put("authors", item.authors().stream().map(JsonFeedWriter::author).toList());
    }
    json.put("tags", item.categories().stream().map(JsonFeedWriter::legal).toList());
    return json;
  }

  private static Map<String, Object> author(Writer author) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", legal(author.name()));
    json.put("url", author.url());
    return json;
  }

  /** The same text as in the other formats, which cannot hold every character. */
  private static String legal(String text) {
    return Characters.legal(text);
  }
}
