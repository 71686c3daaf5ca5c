package warta.output.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.config.SiteConfig;
import warta.content.Document;
import warta.content.FrontMatter;
import warta.output.Generator;
import warta.output.Output;
import warta.output.PageFacts;
import warta.output.PageFacts.Matter;
import warta.site.Article;
import warta.site.Section;
import warta.site.Site.Neighbours;
import warta.site.Term;
import warta.template.PageTemplate;
import warta.template.view.ArticleView;
import warta.template.view.CardView;
import warta.template.view.ImageView;
import warta.template.view.LinkView;
import warta.template.view.PageView;
import warta.text.Fingerprint;

/** A page for each article. It shows nothing that was published later, but its successor's link. */
public final class ArticlePages implements Generator {

  private final PageContext context;

  public ArticlePages(PageContext context) {
    this.context = context;
  }

  @Override
  public void plan(Consumer<Output> outputs) {
    context.site().articles().forEach(article -> plan(article, outputs));
  }

  /** Plans the page of one article. */
  public void plan(Article article, Consumer<Output> outputs) {
    outputs.accept(of(article));
  }

  /** The page of an article. */
  public Output of(Article article) {
    PageTemplate<ArticleView> template =
        PageContext.template(article.document(), PageTemplate.ARTICLE);
    return context.output(
        article.url(),
        Output.Phase.PAGE,
        article.frontMatter(),
        template,
        new Source(this, article, template));
  }

  private record Source(ArticlePages pages, Article article, PageTemplate<ArticleView> template)
      implements PageSource<ArticleView> {

    @Override
    public Fingerprint fingerprint() {
      return pages.fingerprint(article, template);
    }

    @Override
    public Document body() {
      return article.document();
    }

    @Override
    public PageView page() {
      return pages.page(article);
    }

    @Override
    public ArticleView view() {
      return pages.view(article);
    }
  }

  private Fingerprint fingerprint(Article article, PageTemplate<?> template) {
    Neighbours neighbours = neighbours(article);
    Fingerprint.Builder key = context.key(template);
    key.add(article.url()).add(context.cards().fingerprint(article));
    context.addBody(key, article.document());
    context.addCrumbs(key, article.section());
    context.people().addTo(key, article.editors());
    context.images().addTo(key, article.document());
    for (String tag : article.tags()) {
      Term term = context.site().terms().get(tag);
      key.add(tag).add(term == null ? "" : term.name());
    }
    context.cards().addTo(key, neighbours.related());
    @Nullable Article further = neighbours.further();
    context.cards().addTo(key, further == null ? List.of() : List.of(further));
    addLink(key, neighbours.previous());
    addLink(key, neighbours.next());
    return key.build();
  }

  private static void addLink(Fingerprint.Builder key, @Nullable Article neighbour) {
    key.add(neighbour == null ? "" : neighbour.frontMatter().title())
        .add(neighbour == null ? "" : neighbour.url());
  }

  private PageView page(Article article) {
    PageFacts facts =
        context
            .pages()
            .facts(
                "article",
                article.frontMatter(),
                CardViews.description(article.document()),
                article.url(),
                context.crumbsTo(article.section()),
                new Matter.Story(article));
    Section section = context.site().section(article.section());
    return context.pages().of(facts, section.path(), context.feeds().of(section));
  }

  private ArticleView view(Article article) {
    FrontMatter front = article.frontMatter();
    Neighbours neighbours = neighbours(article);
    CardView card = context.cards().of(article);
    @Nullable ImageView image = context.images().of(article.document());
    BodyParts parts = context.parts(article.document());
    OtherStories others = others(neighbours, parts);
    BodyParts body = others.readAlso() == null ? parts.joined() : parts;
    return new ArticleView(
        front.title(),
        front.kicker(),
        front.description(),
        front.keyPoints(),
        card.kind(),
        card.kindLabel(),
        card.date(),
        front.updated() != null,
        context.dates().ofUpdate(front),
        context.dates().ofCorrections(front),
        card.authors(),
        context.people().of(article.editors()),
        card.section(),
        tags(article),
        image != null,
        image,
        body.whole(),
        body.opening(),
        others.readAlso() != null,
        others.readAlso() == null ? null : context.cards().of(others.readAlso()),
        body.rest(),
        BodyParts.contents(article.document()),
        card.readingMinutes(),
        article.document().words(),
        context.cards().of(others.related()),
        neighbours.previous() != null,
        link(neighbours.previous()),
        neighbours.next() != null,
        link(neighbours.next()),
        context.liteUrl(article.url()),
        front.extra());
  }

  private OtherStories others(Neighbours neighbours, BodyParts body) {
    SiteConfig config = context.config();
    return config.pages().readAlso() && body.hasPause()
        ? OtherStories.amid(neighbours, config.lists().related())
        : OtherStories.below(neighbours);
  }

  private Neighbours neighbours(Article article) {
    return context.site().neighbours().get(article.number());
  }

  private List<LinkView> tags(Article article) {
    List<LinkView> tags = new ArrayList<>();
    for (String slug : article.tags()) {
      Term term = context.site().terms().get(slug);
      if (term != null) {
        tags.add(context.link(term.name(), context.permalinks().ofTopic(slug)));
      }
    }
    return List.copyOf(tags);
  }

  private @Nullable LinkView link(@Nullable Article neighbour) {
    return neighbour == null
        ? null
        : context.link(neighbour.frontMatter().title(), neighbour.url());
  }
}
