package warta.output.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import warta.config.BaseUrl;
import warta.config.FeedFormat;
import warta.config.SiteConfig;
import warta.content.Bodies;
import warta.diagnostic.Location;
import warta.output.Generator;
import warta.output.Output;
import warta.site.Site;
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

  @Override
  public void plan(Consumer<Output> outputs) {
    Channel.each(site, (channel, formats) -> plan(channel, formats, outputs));
  }

  /**
   * Plans those that hold the whole texts of certain articles and of no others, by their paths.
   *
   * @return whether there are such feeds for all of {@code quoted}
   */
  public boolean planQuoting(Set<List<String>> quoted, Consumer<Output> outputs) {
    if (quoted.isEmpty()) {
      return true;
    }
    Set<List<String>> found = new HashSet<>();
    Channel.each(
        site,
        (channel, formats) -> {
          if (!formats.isEmpty() && quoted.contains(channel.paths())) {
            found.add(channel.paths());
            plan(channel, formats, outputs);
          }
        });
    return found.equals(quoted);
  }

  /** The paths of all articles in each feed that holds whole texts. */
  public static List<List<String>> quoted(Site site) {
    List<List<String>> quoted = new ArrayList<>();
    if (site.config().feeds().fullText()) {
      Channel.each(
          site,
          (channel, formats) -> {
            if (!formats.isEmpty()) {
              quoted.add(channel.paths());
            }
          });
    }
    return quoted;
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
