package warta.output.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import warta.config.SiteConfig;
import warta.config.SiteConfig.HtmlPolicy;
import warta.content.Bodies;
import warta.content.Document;
import warta.content.FrontMatter;
import warta.markdown.PortableHtml;
import warta.output.BodyAddresses;
import warta.output.HtmlFilling;
import warta.output.Picture;
import warta.output.Shape;
import warta.output.feed.FeedItem.Writer;
import warta.site.Article;
import warta.site.Author;
import warta.site.LeadPhoto;
import warta.site.Site;
import warta.site.Term;
import warta.template.Words;
import warta.text.Fingerprint;
import warta.text.Html;

/** Makes articles into items of feeds. */
final class FeedItems {

  private final Site site;
  private final SiteConfig config;
  private final Words words;
  private final Bodies bodies;
  private final Map<String, Fingerprint> fingerprints = new HashMap<>();

  FeedItems(Site site, Words words, Bodies bodies) {
    this.site = site;
    this.config = site.config();
    this.words = words;
    this.bodies = bodies;
  }

  /** Of all that {@link #of} depends on beside the configuration and the words. */
  Fingerprint fingerprint(Article article) {
    return fingerprints.computeIfAbsent(article.path(), path -> calculate(article));
  }

  private Fingerprint calculate(Article article) {
    Fingerprint.Builder key = Fingerprint.builder();
    key.add(site.usesOf(article.document()).key());
    key.add(article.url());
    authors(article).forEach(author -> key.add(author.id()).add(author.name()));
    key.addStrings(categories(article));
    Optional<LeadPhoto> lead = LeadPhoto.of(article.document(), site.links());
    key.add(lead.isPresent());
    lead.ifPresent(
        image -> {
          site.links().addTo(key, image.file());
          key.add(image.caption()).add(image.credit());
        });
    return key.build();
  }

  FeedItem of(Article article) {
    FrontMatter front = article.frontMatter();
    @Nullable Picture picture = Picture.lead(site, article.document(), Shape.WHOLE).orElse(null);
    return new FeedItem(
        front.title(),
        config.baseUrl().absolute(article.url()),
        config.local(article.date()),
        config.local(updated(article)),
        authors(article).stream().map(this::writer).toList(),
        categories(article),
        article.document().summary(),
        isWhole(article) ? content(article, picture) : "",
        picture);
  }

  /** When an article was last changed in substance. */
  Instant updated(Article article) {
    FrontMatter front = article.frontMatter();
    if (front.updated() == null) {
      return article.date();
    }
    Instant updated = front.updated().value().toInstant(config.zone());
    return updated.isAfter(article.date()) ? updated : article.date();
  }

  /**
   * Whoever collects feeds shows them to search engines, too: what those should leave out, or find
   * elsewhere, leaves the site as a summary only.
   */
  private boolean isWhole(Article article) {
    return config.feeds().fullText() && site.isIndexed(article.frontMatter(), article.url());
  }

  private List<Author> authors(Article article) {
    return article.authors().stream().flatMap(id -> site.author(id).stream()).toList();
  }

  private Writer writer(Author author) {
    String url = config.permalinks().ofAuthor(author.id());
    return new Writer(author.name(), config.baseUrl().absolute(url));
  }

  private List<String> categories(Article article) {
    List<String> categories = new ArrayList<>();
    categories.add(site.section(article.section()).title());
    for (String tag : article.tags()) {
      Term term = site.terms().get(tag);
      if (term != null) {
        categories.add(term.name());
      }
    }
    return categories.stream().distinct().toList();
  }

  private String content(Article article, @Nullable Picture picture) {
    StringBuilder out = new StringBuilder(8 * 1024);
    addList(article.frontMatter().keyPoints(), out);
    Document document = article.document();
    HtmlFilling filling =
        new HtmlFilling(
            BodyAddresses.elsewhere(site, document.path(), article.url()),
            words,
            article.frontMatter().dateline());
    bodies.of(document).fill(filling, out);
    boolean trusted = config.markdown().html() == HtmlPolicy.TRUSTED;
    String address = config.baseUrl().absolute(article.url());
    String text = PortableHtml.of(out.toString().strip(), trusted, address);
    return text.isEmpty() || picture == null ? text : figure(picture) + text;
  }

  private static void addList(List<String> points, StringBuilder out) {
    if (!points.isEmpty()) {
      out.append("<ul>\n");
      for (String point : points) {
        out.append("<li>");
        Html.escape(point, out);
        out.append("</li>\n");
      }
      out.append("</ul>\n");
    }
  }

  private static String figure(Picture picture) {
    StringBuilder out = new StringBuilder(400).append("<figure><img src=\"");
    Html.escape(picture.url(), out);
    if (picture.width() > 0) {
      out.append("\" width=\"").append(picture.width());
      out.append("\" height=\"").append(picture.height());
    }
    out.append("\" alt=\"");
    Html.escape(picture.alt(), out);
    out.append("\">");
    if (!picture.caption().isEmpty() || !picture.credit().isEmpty()) {
      out.append("<figcaption>");
      Html.escape(picture.caption(), out);
      out.append(picture.caption().isEmpty() || picture.credit().isEmpty() ? "" : " ");
      if (!picture.credit().isEmpty()) {
        out.append("<small>");
        Html.escape(picture.credit(), out);
        out.append("</small>");
      }
      out.append("</figcaption>");
    }
    return out.append("</figure>\n").toString();
  }
}
