package warta.config;

import java.util.List;

/**
 * Which feeds there are, and what they hold.
 *
 * @param formats of the site's and the sections' feeds; none for no feeds at all
 * @param fullText whether they hold whole texts, or only summaries
 * @param items how many articles a feed holds
 * @param sections whether each section has feeds
 * @param topics whether each topic has an RSS feed
 * @param authors whether each author has an RSS feed
 * @param hub the address of a WebSub hub, or empty
 */
public record FeedConfig(
    List<FeedFormat> formats,
    boolean fullText,
    int items,
    boolean sections,
    boolean topics,
    boolean authors,
    String hub) {

  public static final FeedConfig DEFAULT =
      new FeedConfig(List.of(FeedFormat.values()), true, 30, true, true, true, "");

  public FeedConfig {
    formats = formats.stream().distinct().toList();
  }

  public List<FeedFormat> ofSections() {
    return sections ? formats : List.of();
  }

  public List<FeedFormat> ofTopics() {
    return topics ? onlyRss() : List.of();
  }

  public List<FeedFormat> ofAuthors() {
    return authors ? onlyRss() : List.of();
  }

  private List<FeedFormat> onlyRss() {
    return formats.stream().filter(format -> format == FeedFormat.RSS).toList();
  }
}
