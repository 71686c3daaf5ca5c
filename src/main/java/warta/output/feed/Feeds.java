package warta.output.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.config.BaseUrl;
import warta.config.FeedConfig;
import warta.config.FeedFormat;
import warta.config.Permalinks;
import warta.config.SiteConfig;
import warta.content.Bodies;
import warta.content.Document;
import warta.diagnostic.Location;
import warta.output.Generator;
import warta.output.Output;
import warta.site.Article;
import warta.site.Author;
import warta.site.Section;
import warta.site.Site;
import warta.site.Term;
import warta.template.Words;
import warta.text.Fingerprint;

/** The feeds of the site, its sections, topics and authors: the newest articles of each. */
public final class Feeds implements Generator {

  /** The style sheet among the theme's assets that makes feeds readable in a browser. */
  public static final String STYLESHEET = "feed.css";

  private final Site site;
  private final FeedItems items;
  private final Fingerprint common;
  private final String stylesheet;

  /**
   * @param common of all that every output depends on beside the site itself
   * @param stylesheet the path of {@link #STYLESHEET} on this site
   */
  public Feeds(Site site, Words words, Bodies bodies, Fingerprint common, String stylesheet) {
    this.site = site;
    this.items = new FeedItems(site, words, bodies);
    this.common =
        Fingerprint.builder().add(common).add(site.config().fingerprint()).add(stylesheet).build();
    this.stylesheet = site.config().baseUrl().href(stylesheet);
  }

  /**
   * Articles and the page that lists them.
   *
   * @param front its path on the site
   * @param newest newest first
   */
  private record Channel(String title, String description, String front, List<Article> newest) {}

  @Override
  public void plan(Consumer<Output> outputs) {
    FeedConfig feeds = site.config().feeds();
    Permalinks permalinks = site.config().permalinks();
    plan(channel("", site.home(), "/", site.articles()), feeds.formats(), outputs);
    for (Section section : site.sections().values()) {
      String front = permalinks.ofSection(section.path());
      Channel channel = channel(section.title(), section.document(), front, section.articles());
      plan(channel, feeds.ofSections(), outputs);
    }
    for (Term term : site.terms().values()) {
      String front = permalinks.ofTopic(term.slug());
      plan(channel(term.name(), null, front, term.articles()), feeds.ofTopics(), outputs);
    }
    for (Author author : site.authors().values()) {
      String front = permalinks.ofAuthor(author.id());
      Channel channel = channel(author.name(), author.document(), front, author.articles());
      plan(channel, feeds.ofAuthors(), outputs);
    }
  }

  /**
   * @param name of a part of the site; empty for all of it
   */
  private Channel channel(
      String name, @Nullable Document document, String front, List<Article> oldestFirst) {
    SiteConfig config = site.config();
    String title = name.isEmpty() ? config.title() : config.titleOf(name);
    String own = document == null ? "" : document.frontMatter().description();
    String description = own.isEmpty() && name.isEmpty() ? config.description() : own;
    return new Channel(
        title,
        description.isEmpty() ? title : description,
        front,
        newest(oldestFirst, config.feeds().items()));
  }

  private static List<Article> newest(List<Article> oldestFirst, int count) {
    Article[] newest = new Article[Math.min(count, oldestFirst.size())];
    for (int i = 0; i < newest.length; i++) {
      newest[i] = oldestFirst.get(oldestFirst.size() - 1 - i);
    }
    return List.of(newest);
  }

  private void plan(Channel channel, List<FeedFormat> formats, Consumer<Output> outputs) {
    if (formats.isEmpty()) {
      return;
    }
    Fingerprint.Builder key = Fingerprint.builder().add(common);
    key.add(channel.title()).add(channel.description()).add(channel.front());
    channel.newest().forEach(article -> key.add(items.fingerprint(article)));
    Fingerprint shared = key.build();
    for (FeedFormat format : formats) {
      String path = site.config().permalinks().ofFeed(channel.front(), format);
      Output.Rendered content = faults -> Optional.of(write(feed(channel, path), format));
      outputs.accept(
          new Output(
              path,
              Output.Phase.LISTING,
              Fingerprint.builder().add(shared).add(format.id()).build(),
              content,
              Location.ofFile(SiteConfig.PATH)));
    }
  }

  private byte[] write(Feed feed, FeedFormat format) {
    return switch (format) {
      case RSS -> RssWriter.write(feed, stylesheet);
      case ATOM -> AtomWriter.write(feed, stylesheet);
      case JSON -> JsonFeedWriter.write(feed);
    };
  }

  private Feed feed(Channel channel, String path) {
    SiteConfig config = site.config();
    BaseUrl base = config.baseUrl();
    Instant updated =
        channel.newest().stream().map(items::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    return new Feed(
        config.title(),
        base.absolute("/"),
        channel.title(),
        channel.description(),
        config.language(),
        base.absolute(channel.front()),
        base.absolute(path),
        config.feeds().hub(),
        config.local(updated),
        channel.newest().stream().map(items::of).toList());
  }
}
