package warta.newsroom;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.module.Module;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A feed as a library understands it: ROME reads RSS and Atom, Jackson reads JSON Feed.
 *
 * @param addresses all that stand outside of items' contents
 */
record ReadFeed(
    String title, String homeUrl, String selfUrl, List<Item> items, List<String> addresses) {

  record Item(
      String id,
      String url,
      String title,
      Instant published,
      @Nullable Instant updated,
      List<String> authors,
      List<String> tags,
      String summary,
      String html) {}

  static ReadFeed of(Path file) throws Exception {
    return file.toString().endsWith(".json") ? json(file) : xml(file);
  }

  static String mediaType(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.equals("feed.xml")
        ? "application/rss+xml"
        : name.equals("atom.xml") ? "application/atom+xml" : "application/feed+json";
  }

  private static ReadFeed xml(Path file) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    SyndFeed feed = new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes)));
    boolean rss = feed.getFeedType().startsWith("rss");
    List<Item> items = new ArrayList<>();
    for (SyndEntry entry : feed.getEntries()) {
      items.add(item(entry, rss));
    }
    List<String> addresses = FeedRules.addresses(new String(bytes, "UTF-8"));
    return new ReadFeed(
        feed.getTitle(), home(feed, rss), FeedRules.selfUrl(bytes), items, addresses);
  }

  /** ROME's own answer for Atom is the feed itself. */
  private static String home(SyndFeed feed, boolean rss) {
    return rss
        ? feed.getLink()
        : feed.getLinks().stream()
            .filter(link -> "alternate".equals(link.getRel()))
            .map(SyndLink::getHref)
            .findFirst()
            .orElse("");
  }

  private static Item item(SyndEntry entry, boolean rss) {
    String summary = entry.getDescription() == null ? "" : entry.getDescription().getValue();
    Module dublinCore = entry.getModule(DCModule.URI);
    List<String> authors =
        rss
            ? dublinCore instanceof DCModule core ? core.getCreators() : List.of()
            : entry.getAuthors().stream().map(SyndPerson::getName).toList();
    return new Item(
        entry.getUri(),
        entry.getLink(),
        entry.getTitle(),
        entry.getPublishedDate().toInstant(),
        updated(entry, rss),
        authors,
        entry.getCategories().stream().map(SyndCategory::getName).toList(),
        // RSS: a description is HTML.
        rss ? Parser.unescapeEntities(summary, false) : summary,
        entry.getContents().stream().map(SyndContent::getValue).findFirst().orElse(""));
  }

  /** ROME does not look for Atom's element in RSS. */
  private static @Nullable Instant updated(SyndEntry entry, boolean rss) {
    if (rss) {
      return entry.getForeignMarkup().stream()
          .filter(element -> element.getName().equals("updated"))
          .map(element -> OffsetDateTime.parse(element.getText()).toInstant())
          .findFirst()
          .orElse(null);
    }
    Date updated = entry.getUpdatedDate();
    return updated.equals(entry.getPublishedDate()) ? null : updated.toInstant();
  }

  private static ReadFeed json(Path file) throws Exception {
    JsonNode feed = JsonMapper.shared().readTree(Files.readString(file));
    List<Item> items = new ArrayList<>();
    List<String> addresses = new ArrayList<>();
    for (JsonNode item : feed.path("items")) {
      items.add(item(item));
      if (item.has("image")) {
        addresses.add(item.get("image").stringValue());
      }
    }
    for (JsonNode author : feed.findValues("authors")) {
      author.forEach(one -> addresses.add(one.get("url").stringValue()));
    }
    String home = feed.get("home_page_url").stringValue();
    String self = feed.get("feed_url").stringValue();
    return new ReadFeed(feed.get("title").stringValue(), home, self, items, addresses);
  }

  private static Item item(JsonNode item) {
    List<String> authors = new ArrayList<>();
    item.path("authors").forEach(author -> authors.add(author.get("name").stringValue()));
    List<String> tags = new ArrayList<>();
    item.path("tags").forEach(tag -> tags.add(tag.stringValue()));
    String updated = item.path("date_modified").asString("");
    return new Item(
        item.get("id").stringValue(),
        item.get("url").stringValue(),
        item.get("title").stringValue(),
        OffsetDateTime.parse(item.get("date_published").stringValue()).toInstant(),
        updated.isEmpty() ? null : OffsetDateTime.parse(updated).toInstant(),
        authors,
        tags,
        item.path("summary").asString(""),
        item.path("content_html").asString(""));
  }
}
