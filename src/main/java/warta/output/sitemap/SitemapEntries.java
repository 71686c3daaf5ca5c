package warta.output.sitemap;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.config.Permalinks;
import warta.config.SiteConfig;
import warta.content.ContentFile;
import warta.content.Document;
import warta.data.WrittenDate;
import warta.output.Photos;
import warta.site.Article;
import warta.site.Author;
import warta.site.LinkResolver;
import warta.site.Section;
import warta.site.Site;
import warta.site.StandingPage;
import warta.site.Term;

/** The entries of the pages that search engines are to know. */
final class SitemapEntries {

  /** https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps */
  private static final int MOST_IMAGES = 1000;

  private final Site site;
  private final SiteConfig config;
  private final Permalinks permalinks;
  private final Photos photos;

  SitemapEntries(Site site) {
    this.site = site;
    this.config = site.config();
    this.permalinks = config.permalinks();
    this.photos = new Photos(site);
  }

  SitemapEntry of(Article article) {
    return new SitemapEntry(article.url(), Change.of(article, config), images(article.document()));
  }

  /** The front page and the fronts of sections. */
  List<SitemapEntry> sections() {
    List<SitemapEntry> entries = new ArrayList<>();
    entries.add(front("/", site.articles()));
    for (Section section : site.sections().values()) {
      Document document = section.document();
      if (document == null || !document.frontMatter().noindex()) {
        entries.add(front(permalinks.ofSection(section.path()), section.articles()));
      }
    }
    return entries;
  }

  List<SitemapEntry> authors() {
    List<SitemapEntry> entries = new ArrayList<>();
    entries.add(new SitemapEntry(permalinks.ofAuthors(), null, List.of()));
    for (Author author : site.authors().values()) {
      if (!author.document().frontMatter().noindex()) {
        entries.add(front(permalinks.ofAuthor(author.id()), author.articles()));
      }
    }
    return entries;
  }

  /** There may be many thousands, so their dates do not change the file with each story. */
  List<SitemapEntry> topics() {
    List<SitemapEntry> entries = new ArrayList<>();
    entries.add(new SitemapEntry(permalinks.ofTopics(), null, List.of()));
    for (Term term : site.terms().values()) {
      entries.add(new SitemapEntry(permalinks.ofTopic(term.slug()), null, List.of()));
    }
    return entries;
  }

  List<SitemapEntry> pages() {
    List<SitemapEntry> entries = new ArrayList<>();
    for (StandingPage page : site.pages()) {
      Document document = page.document();
      if (site.isIndexed(document.frontMatter(), page.url())) {
        entries.add(new SitemapEntry(page.url(), change(document), images(document)));
      }
    }
    return entries;
  }

  /** A list changes when a story is added to it. */
  private SitemapEntry front(String url, List<Article> oldestFirst) {
    Change change =
        oldestFirst.isEmpty() ? null : Change.of(oldestFirst.get(oldestFirst.size() - 1), config);
    return new SitemapEntry(url, change, List.of());
  }

  private @Nullable Change change(Document page) {
    WrittenDate date = page.frontMatter().date();
    Change written = date == null ? null : Change.of(date, config);
    return page.frontMatter().updated() == null
        ? written
        : Change.latest(written, Change.of(page.frontMatter().updated().value(), config));
  }

  /** The images of a page that are files of this site, each once. */
  private List<String> images(Document document) {
    LinkResolver links = site.links();
    List<ContentFile> uses = site.usesOf(document).images();
    if (!document.frontMatter().hasImage() && uses.isEmpty()) {
      return List.of();
    }
    Set<String> images = new LinkedHashSet<>();
    links.leadImage(document).ifPresent(file -> images.add(photos.addressOf(file)));
    uses.forEach(file -> images.add(photos.addressOf(file)));
    return images.stream().limit(MOST_IMAGES).toList();
  }
}
