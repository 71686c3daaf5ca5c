package warta.output.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.config.FeedFormat;
import warta.content.Document;
import warta.diagnostic.Location;
import warta.site.Article;
import warta.site.Author;
import warta.site.Section;
import warta.template.view.LinkView;
import warta.text.Fingerprint;

/**
 * Articles that belong together, with a front and an archive: a section, a topic or an author.
 *
 * @param kind as the page's view names it
 * @param document that says more about it, if there is one
 * @param articles oldest first
 * @param section the path of the section, or empty
 * @param children sub-sections
 * @param author on author pages
 * @param crumbs from the front page down to its parent
 * @param crumbsKey of the crumbs
 * @param feeds the formats of its feeds
 */
record Listing(
    String kind,
    String title,
    String url,
    @Nullable Document document,
    List<Article> articles,
    String section,
    List<Section> children,
    @Nullable Author author,
    List<LinkView> crumbs,
    Fingerprint crumbsKey,
    List<FeedFormat> feeds,
    Location origin) {

  /** The newest articles, newest first. */
  List<Article> newest(int count) {
    return newest(articles, count);
  }

  /** The newest of some articles, newest first. */
  static List<Article> newest(List<Article> oldestFirst, int count) {
    return newestFirst(oldestFirst, Math.max(0, oldestFirst.size() - count), oldestFirst.size());
  }

  /** A page of the archive, newest first; page 1 has the oldest articles. */
  List<Article> archivePage(int number, int size) {
    return newestFirst(articles, (number - 1) * size, Math.min(number * size, articles.size()));
  }

  int archivePages(int size) {
    return (articles.size() + size - 1) / size;
  }

  private static List<Article> newestFirst(List<Article> articles, int from, int to) {
    Article[] page = new Article[to - from];
    for (int i = 0; i < page.length; i++) {
      page[i] = articles.get(to - 1 - i);
    }
    return List.of(page);
  }
}
