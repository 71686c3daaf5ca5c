package warta.output.feed;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import warta.config.FeedConfig;
import warta.config.FeedFormat;
import warta.config.Permalinks;
import warta.config.SiteConfig;
import warta.content.Document;
import warta.site.Article;
import warta.site.Author;
import warta.site.Section;
import warta.site.Site;
import warta.site.Term;

/**
 * Articles that are fed together, and the page that lists them.
 *
 * @param front the page's path on the site
 * @param newest newest first
 */
record Channel(String title, String description, String front, List<Article> newest) {

  /** Hands over the channels of a site, its sections, topics and authors, with their formats. */
  static void each(Site site, BiConsumer<Channel, List<FeedFormat>> each) {
    FeedConfig feeds = site.config().feeds();
    Permalinks permalinks = site.config().permalinks();
    each.accept(of(site, "", site.home(), "/", site.articles()), feeds.formats());
    for (Section section : site.sections().values()) {
      String front = permalinks.ofSection(section.path());
      each.accept(
          of(site, section.title(), section.document(), front, section.articles()),
          feeds.ofSections());
    }
    for (Term term : site.terms().values()) {
      String front = permalinks.ofTopic(term.slug());
      each.accept(of(site, term.name(), null, front, term.articles()), feeds.ofTopics());
    }
    for (Author author : site.authors().values()) {
      String front = permalinks.ofAuthor(author.id());
      each.accept(
          of(site, author.name(), author.document(), front, author.articles()), feeds.ofAuthors());
    }
  }

  /** The paths of its articles. */
  List<String> paths() {
    return newest.stream().map(Article::path).toList();
  }

  /**
   * @param name of a part of the site; empty for all of it
   */
  private static Channel of(
      Site site, String name, @Nullable Document document, String front, List<Article> articles) {
    SiteConfig config = site.config();
    String title = name.isEmpty() ? config.title() : config.titleOf(name);
    String own = document == null ? "" : document.frontMatter().description();
    String description = own.isEmpty() && name.isEmpty() ? config.description() : own;
    return new Channel(
        title,
        description.isEmpty() ? title : description,
        front,
        newest(articles, config.feeds().items()));
  }

  private static List<Article> newest(List<Article> oldestFirst, int count) {
    Article[] newest = new Article[Math.min(count, oldestFirst.size())];
    for (int i = 0; i < newest.length; i++) {
      newest[i] = oldestFirst.get(oldestFirst.size() - 1 - i);
    }
    return List.of(newest);
  }
}
