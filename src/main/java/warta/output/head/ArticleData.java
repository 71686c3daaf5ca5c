package warta.output.head;

import java.util.List;
import java.util.Map;
import warta.config.NewsroomPage;
import warta.content.ArticleKind;
import warta.content.FrontMatter;
import warta.output.PageFacts;
import warta.site.Article;
import warta.site.Corrections;
import warta.site.Site;

/**
 * Articles as things of a graph.
 *
 * <p>Source: schema.org, NewsArticle; Google Search Central, "Article".
 */
final class ArticleData {

  private static final String NEWS = "NewsArticle";

  private final Site site;
  private final Dates dates;
  private final People people;
  private final NewsroomData newsroom;

  ArticleData(Site site, Dates dates, People people, NewsroomData newsroom) {
    this.site = site;
    this.dates = dates;
    this.people = people;
    this.newsroom = newsroom;
  }

  /**
   * @param url the page's full address
   * @param images the ids of its images
   */
  Map<String, Object> node(Article article, PageFacts page, String url, List<String> images) {
    FrontMatter front = article.frontMatter();
    List<Map<String, Object>> authors = people.brief(article.authors());
    return typed(front.kind(), url + "#article")
        .with("mainEntityOfPage", Node.of("WebPage", url).toMap())
        .with("url", url)
        .with("headline", page.title())
        .with("description", page.description())
        .with("image", images.stream().map(Node::reference).toList())
        .with("datePublished", dates.published(article))
        .with("dateModified", dates.modified(article))
        .with("expires", dates.expires(article))
        .with("correction", corrections(front))
        .with(
            "author",
            authors.isEmpty() ? List.of(Node.reference(newsroom.organizationId())) : authors)
        .with("editor", people.brief(article.editors()))
        .with("publisher", Node.reference(newsroom.organizationId()))
        .with("inLanguage", site.config().language())
        .with("dateline", front.dateline())
        .with("articleSection", site.section(article.section()).title())
        .with("keywords", Topics.of(site, article))
        .with("wordCount", article.document().words())
        .with("isAccessibleForFree", true)
        .with("isBasedOn", page.canonical().equals(url) ? "" : page.canonical())
        .with("publishingPrinciples", newsroom.address(NewsroomPage.PRINCIPLES))
        .toMap();
  }

  private List<Map<String, Object>> corrections(FrontMatter front) {
    return Corrections.newestFirst(front, site.config().zone()).stream()
        .map(
            correction ->
                Node.of("CorrectionComment", "")
                    .with("datePublished", dates.corrected(correction))
                    .with("text", correction.text())
                    .toMap())
        .toList();
  }

  private static Node typed(ArticleKind kind, String id) {
    return switch (kind) {
      case REPORT -> news("ReportageNewsArticle", id);
      case OPINION, EDITORIAL -> news("OpinionNewsArticle", id);
      case ANALYSIS -> news("AnalysisNewsArticle", id);
      case EXPLAINER -> news("BackgroundNewsArticle", id);
      case REVIEW -> news("ReviewNewsArticle", id);
      case FACT_CHECK, INTERVIEW, PROFILE, OBITUARY -> Node.of(List.of(NEWS), id);
      // Others wrote it, and it is no journalism.
      case PRESS_RELEASE -> Node.of(List.of("Article"), id);
    };
  }

  private static Node news(String kind, String id) {
    return Node.of(List.of(NEWS, kind), id);
  }
}
