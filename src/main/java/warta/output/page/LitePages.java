package warta.output.page;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.config.SiteConfig;
import warta.config.SiteConfig.HtmlPolicy;
import warta.content.ContentFile;
import warta.content.Document;
import warta.content.FrontMatter;
import warta.markdown.PortableHtml;
import warta.output.Generator;
import warta.output.Output;
import warta.site.Article;
import warta.template.PageTemplate;
import warta.template.view.CardView;
import warta.template.view.LinkView;
import warta.template.view.LiteArticleView;
import warta.template.view.Markup;
import warta.template.view.PageView;
import warta.text.Fingerprint;

/**
 * A page of text alone for each article. Search engines find its full page by {@code
 * rel=canonical}, which is enough: {@code noindex} beside it would contradict it, and could be
 * taken for a word on the full page.
 *
 * <p>Source: Google Search Central, "How to specify a canonical URL".
 */
public final class LitePages implements Generator {

  private final PageContext context;

  public LitePages(PageContext context) {
    this.context = context;
  }

  @Override
  public void plan(Consumer<Output> outputs) {
    context.site().articles().forEach(article -> plan(article, outputs));
  }

  /** Plans the page of one article, where there are such pages. */
  public void plan(Article article, Consumer<Output> outputs) {
    if (context.config().pages().lite()) {
      outputs.accept(
          context.output(
              context.permalinks().ofLite(article.url()),
              Output.Phase.PAGE,
              () -> article.frontMatter().titlePlace(),
              PageTemplate.LITE_ARTICLE,
              new Source(this, article)));
    }
  }

  private record Source(LitePages pages, Article article) implements PageSource<LiteArticleView> {

    @Override
    public Fingerprint fingerprint() {
      return pages.fingerprint(article);
    }

    @Override
    public @Nullable Document body() {
      return null;
    }

    @Override
    public PageView page() {
      return pages.page(article);
    }

    @Override
    public LiteArticleView view() {
      return pages.view(article);
    }
  }

  private Fingerprint fingerprint(Article article) {
    Document document = article.document();
    Fingerprint.Builder key = context.key(PageTemplate.LITE_ARTICLE);
    key.add(article.url()).add(context.cards().fingerprint(article));
    context.addBody(key, document);
    context.people().addTo(key, article.editors());
    leadImage(document).ifPresent(file -> key.add(file.bytes()));
    context.site().usesOf(document).images().forEach(file -> key.add(file.bytes()));
    return key.build();
  }

  private PageView page(Article article) {
    FrontMatter front = article.frontMatter();
    String full = context.base().absolute(article.url());
    return context
        .pages()
        .lite(
            front.title(),
            context.permalinks().ofLite(article.url()),
            front.canonical().isEmpty() ? full : front.canonical(),
            front.noindex(),
            article.section());
  }

  private LiteArticleView view(Article article) {
    FrontMatter front = article.frontMatter();
    CardView card = context.cards().of(article);
    return new LiteArticleView(
        front.title(),
        front.kicker(),
        front.description(),
        front.keyPoints(),
        card.kindLabel(),
        card.date(),
        front.updated() != null,
        context.dates().ofUpdate(front),
        context.dates().ofCorrections(front),
        card.authors(),
        context.people().of(article.editors()),
        new LinkView(
            card.section().text(),
            context.liteUrl(context.permalinks().ofSection(article.section()))),
        card.hasImage(),
        card.image(),
        leadImage(article.document()).map(FileSizes::of).orElse(""),
        body(article),
        card.url());
  }

  private Optional<ContentFile> leadImage(Document document) {
    return context.site().links().leadImage(document);
  }

  private Markup body(Article article) {
    SiteConfig config = context.config();
    Document document = article.document();
    String dateline = document.frontMatter().dateline();
    String html =
        context.filled(
            document, new LiteFilling(context.site(), context.words(), document.path(), dateline));
    boolean trusted = config.markdown().html() == HtmlPolicy.TRUSTED;
    return new Markup(
        trusted ? PortableHtml.textOf(html, context.base().absolute(article.url())) : html);
  }
}
