package warta.output.page;

import java.util.List;
import java.util.function.Consumer;
import warta.config.SiteConfig;
import warta.diagnostic.Location;
import warta.output.Generator;
import warta.output.Output;
import warta.site.Article;
import warta.site.Section;
import warta.template.PageTemplate;
import warta.template.view.CardView;
import warta.template.view.LinkView;
import warta.template.view.LiteItemView;
import warta.template.view.LiteListView;
import warta.template.view.PageView;
import warta.text.Fingerprint;

/** The front page and the fronts of sections as text alone, with links to the lite pages. */
public final class LiteLists implements Generator {

  private final PageContext context;

  /**
   * One list.
   *
   * @param title empty for the front page
   * @param url of the full page
   * @param path of the section; empty for the front page
   */
  private record LiteList(
      String title,
      String url,
      String path,
      boolean noindex,
      List<Article> newest,
      List<Section> sections,
      Location origin) {}

  public LiteLists(PageContext context) {
    this.context = context;
  }

  @Override
  public void plan(Consumer<Output> outputs) {
    if (!context.config().pages().lite()) {
      return;
    }
    plan(front(), Output.Phase.HOME, outputs);
    for (Section section : context.site().sections().values()) {
      plan(of(section), Output.Phase.LISTING, outputs);
    }
  }

  private LiteList front() {
    return new LiteList(
        "",
        "/",
        "",
        false,
        Listing.newest(context.site().articles(), context.config().lists().front()),
        context.site().topSections(),
        Location.ofFile(SiteConfig.PATH));
  }

  private LiteList of(Section section) {
    return new LiteList(
        section.title(),
        context.permalinks().ofSection(section.path()),
        section.path(),
        section.document() != null && section.document().frontMatter().noindex(),
        Listing.newest(section.articles(), context.config().lists().front()),
        section.children().stream().map(context.site()::section).toList(),
        ListingPages.origin(section));
  }

  private void plan(LiteList list, Output.Phase phase, Consumer<Output> outputs) {
    outputs.accept(
        context.output(
            context.permalinks().ofLite(list.url()),
            phase,
            list.origin(),
            PageTemplate.LITE,
            () -> fingerprint(list),
            () -> page(list),
            () -> view(list)));
  }

  private Fingerprint fingerprint(LiteList list) {
    Fingerprint.Builder key = context.key(PageTemplate.LITE);
    key.add(list.title()).add(list.url()).add(list.noindex());
    context.cards().addTo(key, list.newest());
    list.sections().forEach(section -> key.add(section.path()).add(section.title()));
    return key.build();
  }

  private PageView page(LiteList list) {
    return context
        .pages()
        .lite(
            list.title(),
            context.permalinks().ofLite(list.url()),
            context.base().absolute(list.url()),
            list.noindex(),
            list.path());
  }

  private LiteListView view(LiteList list) {
    return new LiteListView(
        list.title().isEmpty() ? context.config().title() : list.title(),
        list.newest().stream().map(this::item).toList(),
        list.sections().stream().map(this::link).toList(),
        context.base().href(list.url()));
  }

  private LiteItemView item(Article article) {
    CardView card = context.cards().of(article);
    return new LiteItemView(
        card.title(),
        context.liteUrl(article.url()),
        card.kindLabel(),
        card.section().text(),
        card.date());
  }

  private LinkView link(Section section) {
    return new LinkView(
        section.title(), context.liteUrl(context.permalinks().ofSection(section.path())));
  }
}
