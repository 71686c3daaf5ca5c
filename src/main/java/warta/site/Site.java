package warta.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import warta.config.SiteConfig;
import warta.content.ContentFile;
import warta.content.ContentPath;
import warta.content.Document;
import warta.content.FrontMatter;

/**
 * The whole site, assembled and immutable. Relations are keys; this is where they are looked up.
 *
 * @param home the root's {@code _index.md}, if there is one
 * @param articles visible ones, oldest first
 * @param sections by path, in the order of menus
 * @param terms by slug, in order of slugs
 * @param authors by id, in order of names
 * @param neighbours and related stories, by an article's number
 * @param uses of every visible text, by its path in {@code content/}
 * @param addresses of every document that has a page, by its path in {@code content/}
 * @param identity who the newsroom is
 * @param files of {@code content/} that visible texts use, with their addresses
 * @param tones of the photos among them
 */
public record Site(
    SiteConfig config,
    @Nullable Document home,
    List<Article> articles,
    Map<String, Section> sections,
    Map<String, Term> terms,
    Map<String, Author> authors,
    List<StandingPage> pages,
    List<Neighbours> neighbours,
    Map<String, TextUses> uses,
    Map<String, String> addresses,
    List<MenuItem> menu,
    List<MenuItem> footerMenu,
    Identity identity,
    List<PublishedFile> files,
    Tones tones,
    List<Skipped> skipped,
    LinkResolver links) {

  /** A file beside the texts, its address, and how texts use it. */
  public record PublishedFile(ContentFile file, String url, FileUse use) {

    /** Whether it is published byte for byte, whoever uses it. */
    public boolean isStatic() {
      return file.path().startsWith(ContentPath.STATIC + "/");
    }

    /** Whether readers can ask for the file itself. */
    public boolean isAsked() {
      return use.isLinked() || isStatic();
    }
  }

  /**
   * What an article's page shows of other articles.
   *
   * @param previous the older neighbour in the section
   * @param next the newer neighbour in the section
   * @param related those that the front matter names, filled up to as many as configured
   * @param further the next best one
   */
  public record Neighbours(
      @Nullable Article previous,
      @Nullable Article next,
      List<Article> related,
      @Nullable Article further) {}

  /**
   * The same site with another text of an article, as far as the article's own page shows it.
   *
   * @param document with the same front matter; other pages may show how it began
   */
  public Site with(Document document) {
    String path = document.path().path();
    List<Article> changed = new ArrayList<>(articles);
    changed.replaceAll(a -> a.path().equals(path) ? a.with(document) : a);
    Map<String, TextUses> found = new HashMap<>(uses);
    found.put(path, TextUses.of(document, links));
    return with(changed, neighbours, found);
  }

  /** The same site where articles have other neighbours, by their numbers. */
  public Site with(List<Neighbours> others) {
    return with(articles, others, uses);
  }

  private Site with(
      List<Article> newArticles, List<Neighbours> newNeighbours, Map<String, TextUses> newUses) {
    return new Site(
        config,
        home,
        newArticles,
        sections,
        terms,
        authors,
        pages,
        newNeighbours,
        newUses,
        addresses,
        menu,
        footerMenu,
        identity,
        files,
        tones,
        skipped,
        links);
  }

  public TextUses usesOf(Document document) {
    TextUses found = uses.get(document.path().path());
    if (found == null) {
      throw new IllegalArgumentException("not visible: " + document.path());
    }
    return found;
  }

  /** The origins of all that may be shown in frames, sorted. */
  public List<String> frames() {
    return uses.values().stream()
        .flatMap(use -> use.frames().stream())
        .sorted()
        .distinct()
        .toList();
  }

  public Section section(String path) {
    Section found = sections.get(path);
    if (found == null) {
      throw new IllegalArgumentException("no section " + path);
    }
    return found;
  }

  /** From a top section down to another one in it, itself included. */
  public List<Section> chainTo(String path) {
    List<Section> chain = new ArrayList<>();
    for (int end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
      Section part = sections.get(end < 0 ? path : path.substring(0, end));
      if (part != null) {
        chain.add(part);
      }
      if (end < 0) {
        return chain;
      }
    }
  }

  /**
   * Whether search engines are to know a page by its address here: it is not kept from them, and
   * not first published elsewhere.
   */
  public boolean isIndexed(FrontMatter front, String url) {
    return !front.noindex()
        && (front.canonical().isEmpty()
            || front.canonical().equals(config.baseUrl().absolute(url)));
  }

  public Optional<Author> author(String id) {
    return Optional.ofNullable(authors.get(id));
  }

  /** Sections that are not part of another, in order. */
  public List<Section> topSections() {
    return sections.values().stream().filter(s -> s.parent().isEmpty()).toList();
  }
}
