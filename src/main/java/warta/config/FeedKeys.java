package warta.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warta.data.Key;
import warta.data.Types;

/** The keys of {@code feeds} in {@code site.yaml}. */
final class FeedKeys {

  static final Key<List<FeedFormat>> FORMATS =
      Key.of(
          "formats",
          Types.listOf(Types.oneOf(FeedFormat.byId())),
          "The formats of the feeds of the site and of sections; `[]` for no feeds at all."
              + " Default: all three.",
          "[rss, atom, json]");
  static final Key<Boolean> CONTENT =
      Key.of(
          "content",
          Types.oneOf(contents()),
          "Whether feeds hold whole texts (`full`) or only summaries (`excerpt`). Default: `full`.",
          "full");
  static final Key<Integer> ITEMS =
      Key.of(
          "items",
          Types.integer(1, 200),
          "How many articles a feed holds. Default: " + FeedConfig.DEFAULT.items() + ".",
          "30");
  static final Key<Boolean> SECTIONS =
      flag("sections", "Whether each section has feeds of its own.");
  static final Key<Boolean> TOPICS = flag("topics", "Whether each topic has an RSS feed.");
  static final Key<Boolean> AUTHORS = flag("authors", "Whether each author has an RSS feed.");
  static final Key<String> HUB =
      Key.of(
          "hub",
          Types.URL,
          "The address of a WebSub hub, which passes on what is new at once.",
          "https://hub.example.com/");

  static final List<Key<?>> ALL = List.of(FORMATS, CONTENT, ITEMS, SECTIONS, TOPICS, AUTHORS, HUB);

  static final Key<FeedConfig> FEEDS =
      Key.of(
          "feeds",
          Types.object(
              ALL,
              f ->
                  Optional.of(
                      new FeedConfig(
                          f.get(FORMATS, FeedConfig.DEFAULT.formats()),
                          f.get(CONTENT, FeedConfig.DEFAULT.fullText()),
                          f.get(ITEMS, FeedConfig.DEFAULT.items()),
                          f.get(SECTIONS, FeedConfig.DEFAULT.sections()),
                          f.get(TOPICS, FeedConfig.DEFAULT.topics()),
                          f.get(AUTHORS, FeedConfig.DEFAULT.authors()),
                          f.get(HUB, FeedConfig.DEFAULT.hub())))),
          "What feed readers get.",
          "{content: excerpt}");

  private FeedKeys() {}

  /** The values in force by the full names of their keys. */
  static Map<String, Object> values(FeedConfig feeds) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("feeds.formats", feeds.formats().stream().map(FeedFormat::id).toList());
    values.put("feeds.content", feeds.fullText() ? "full" : "excerpt");
    values.put("feeds.items", feeds.items());
    values.put("feeds.sections", feeds.sections());
    values.put("feeds.topics", feeds.topics());
    values.put("feeds.authors", feeds.authors());
    values.put("feeds.hub", feeds.hub());
    return values;
  }

  private static Map<String, Boolean> contents() {
    Map<String, Boolean> words = new LinkedHashMap<>();
    words.put("full", true);
    words.put("excerpt", false);
    return words;
  }

  private static Key<Boolean> flag(String name, String meaning) {
    return Key.of(name, Types.BOOLEAN, meaning + " Default: `true`.", "true");
  }
}
