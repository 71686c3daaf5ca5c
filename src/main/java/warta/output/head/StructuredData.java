package warta.output.head;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import warta.config.BaseUrl;
import warta.config.NewsroomPage;
import warta.data.ScriptJson;
import warta.output.Brand;
import warta.output.PageFacts;
import warta.output.PageFacts.Matter;
import warta.output.Picture;
import warta.output.Shape;
import warta.site.Article;
import warta.site.Author;
import warta.site.Site;
import warta.site.StandingPage;
import warta.template.view.LinkView;

/** What a page is about, as one graph of schema.org in JSON-LD. */
final class StructuredData {

  private final Site site;
  private final BaseUrl base;
  private final Dates dates;
  private final Pictures pictures;
  private final People people;
  private final NewsroomData newsroom;
  private final ArticleData articles;

  StructuredData(Site site, Brand brand, Dates dates, Pictures pictures) {
    this.site = site;
    this.base = site.config().baseUrl();
    this.dates = dates;
    this.pictures = pictures;
    this.people = new People(site, pictures);
    this.newsroom = new NewsroomData(site, brand);
    this.articles = new ArticleData(site, dates, people, newsroom);
  }

  /**
   * @param page with its description
   * @return empty where there is nothing to tell
   */
  String of(PageFacts page) {
    List<Map<String, Object>> graph = new ArrayList<>();
    Matter matter = page.matter();
    if (matter instanceof Matter.Story story) {
      addArticle(story.article(), page, graph);
    } else if (matter instanceof Matter.Person person) {
      addAuthor(person.author(), page, graph);
    } else if (matter instanceof Matter.Standing standing) {
      addStanding(standing.page(), page, graph);
    } else if (matter instanceof Matter.Front) {
      addFront(page, graph);
    } else if (matter instanceof Matter.Stories) {
      graph.add(webPage("CollectionPage", page).toMap());
      graph.add(newsroom.website());
      graph.add(newsroom.brief());
    } else {
      return "";
    }
    if (!page.crumbs().isEmpty()) {
      graph.add(breadcrumbs(page));
    }
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("@context", "https://schema.org");
    whole.put("@graph", graph);
    return ScriptJson.of(whole);
  }

  private void addArticle(Article article, PageFacts page, List<Map<String, Object>> graph) {
    String url = url(page);
    List<Picture> images = pictures.of(article.document());
    List<String> ids =
        IntStream.rangeClosed(1, images.size())
            .mapToObj(number -> url + "#image" + (number == 1 ? "" : "-" + number))
            .toList();
    graph.add(articles.node(article, page, url, ids));
    List<String> makers = new ArrayList<>(article.authors());
    makers.addAll(article.editors());
    for (int i = 0; i < images.size(); i++) {
      graph.add(pictures.node(images.get(i), ids.get(i), makers));
    }
    graph.add(newsroom.brief());
  }

  private void addAuthor(Author author, PageFacts page, List<Map<String, Object>> graph) {
    graph.add(
        webPage("ProfilePage", page)
            .with("mainEntity", people.full(author, newsroom.organizationId()))
            .toMap());
    graph.add(newsroom.website());
    graph.add(newsroom.brief());
  }

  private void addStanding(StandingPage standing, PageFacts page, List<Map<String, Object>> graph) {
    boolean contact = isThe(NewsroomPage.CONTACT, standing);
    boolean about = isThe(NewsroomPage.ABOUT, standing) || isThe(NewsroomPage.MASTHEAD, standing);
    String type = contact ? "ContactPage" : about ? "AboutPage" : "WebPage";
    Node node = webPage(type, page);
    if (contact || about) {
      node.with("about", Node.reference(newsroom.organizationId()));
    }
    node.with("dateModified", dates.changed(standing.document().frontMatter()));
    pictures
        .one(standing.document(), Shape.WIDE)
        .ifPresent(
            picture -> node.with("image", pictures.node(picture, url(page) + "#image", List.of())));
    graph.add(node.toMap());
    graph.add(newsroom.website());
    graph.add(contact || about ? newsroom.full() : newsroom.brief());
  }

  private boolean isThe(NewsroomPage kind, StandingPage standing) {
    return Objects.equals(site.identity().pages().get(kind), standing.url());
  }

  private void addFront(PageFacts page, List<Map<String, Object>> graph) {
    graph.add(newsroom.full());
    graph.add(newsroom.website());
    graph.add(
        webPage("WebPage", page).with("about", Node.reference(newsroom.organizationId())).toMap());
  }

  private Node webPage(String type, PageFacts page) {
    Node node =
        Node.of(type, url(page))
            .with("url", url(page))
            .with("name", page.title().isEmpty() ? site.config().title() : page.title())
            .with("description", page.description())
            .with("inLanguage", site.config().language())
            .with("isPartOf", Node.reference(newsroom.websiteId()));
    return page.crumbs().isEmpty()
        ? node
        : node.with("breadcrumb", Node.reference(breadcrumbId(page)));
  }

  private Map<String, Object> breadcrumbs(PageFacts page) {
    List<Map<String, Object>> items = new ArrayList<>();
    for (LinkView crumb : page.crumbs()) {
      items.add(item(items.size() + 1, crumb.text(), base.absoluteOf(crumb.url())));
    }
    items.add(item(items.size() + 1, page.title(), url(page)));
    return Node.of("BreadcrumbList", breadcrumbId(page)).with("itemListElement", items).toMap();
  }

  private static Map<String, Object> item(int position, String name, String url) {
    return Node.of("ListItem", "")
        .with("position", position)
        .with("name", name)
        .with("item", url)
        .toMap();
  }

  private String url(PageFacts page) {
    return base.absolute(page.path());
  }

  private String breadcrumbId(PageFacts page) {
    return url(page) + "#breadcrumb";
  }
}
