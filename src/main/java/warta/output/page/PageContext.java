package warta.output.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import warta.config.BaseUrl;
import warta.config.Permalinks;
import warta.config.SiteConfig;
import warta.content.Bodies;
import warta.content.Document;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Placed;
import warta.markdown.Filling;
import warta.output.Brand;
import warta.output.Heads;
import warta.output.Output;
import warta.site.Section;
import warta.site.Site;
import warta.template.PageTemplate;
import warta.template.TemplateSet;
import warta.template.Words;
import warta.template.view.LinkView;
import warta.template.view.Markup;
import warta.template.view.PageView;
import warta.template.view.SiteView;
import warta.text.Fingerprint;

/** What all pages are made of: the site, its words and templates, and the makers of views. */
public final class PageContext {

  private final Site site;
  private final PageStyle style;
  private final Bodies bodies;
  private final ImageViews images;
  private final PersonViews people;
  private final CardViews cards;
  private final FeedViews feeds;
  private final PageViews pages;
  private final SiteOnPages siteOnPages;
  private final Fingerprint common;
  private final Set<PageTemplate<?>> used = new LinkedHashSet<>(PageTemplate.ALL);

  /**
   * @param heads of all pages
   */
  public PageContext(Site site, PageStyle style, Bodies bodies, Brand brand, Heads heads) {
    this.site = site;
    this.style = style;
    this.bodies = bodies;
    this.images = new ImageViews(site);
    this.people = new PersonViews(site, images);
    this.cards = new CardViews(site, style.words(), style.dates(), images, people);
    this.feeds = new FeedViews(site);
    this.pages = new PageViews(site, feeds, heads);
    this.siteOnPages = new SiteOnPages(site, brand, style.policy());
    this.common =
        SiteViews.addTo(Fingerprint.builder(), site)
            .add(style.common())
            .add(site.config().fingerprint())
            .add(heads.fingerprint())
            .add(siteOnPages.usual().policy())
            .build();
  }

  /** Of all templates, and of what each of them gets. */
  public Fingerprint templatesKey() {
    Fingerprint.Builder key = Fingerprint.builder();
    TemplateSet templates = style.templates();
    templates.names().forEach(name -> key.add(name).add(templates.fingerprint(name)));
    used.stream()
        .map(template -> template.name() + " " + template.variable())
        .sorted()
        .forEach(key::add);
    return key.build();
  }

  /**
   * Checks every template, once the pages are planned.
   *
   * @param asked names of templates that some text asks for, whether it is published or not
   */
  public void checkTemplates(Set<String> asked, Consumer<Diagnostic> faults) {
    style.renderer().check(used, asked, words(), faults);
  }

  Site site() {
    return site;
  }

  SiteConfig config() {
    return site.config();
  }

  Permalinks permalinks() {
    return site.config().permalinks();
  }

  BaseUrl base() {
    return site.config().baseUrl();
  }

  Words words() {
    return style.words();
  }

  DateViews dates() {
    return style.dates();
  }

  ImageViews images() {
    return images;
  }

  PersonViews people() {
    return people;
  }

  CardViews cards() {
    return cards;
  }

  FeedViews feeds() {
    return feeds;
  }

  PageViews pages() {
    return pages;
  }

  /** The start of a fingerprint: what every page that uses a template depends on. */
  Fingerprint.Builder key(PageTemplate<?> template) {
    String name = template.name();
    return Fingerprint.builder().add(common).add(name).add(style.templates().fingerprint(name));
  }

  /** The template that a document asks for, or the usual one. */
  static <V extends Record> PageTemplate<V> template(
      @Nullable Document document, PageTemplate<V> usual) {
    return document == null || document.frontMatter().template() == null
        ? usual
        : usual.named(document.frontMatter().template().value());
  }

  /**
   * A page as an output.
   *
   * @param fingerprint of all that it depends on; asked for once the site is planned, on any thread
   * @param view what its template sees beside {@code site}, {@code page} and {@code words}
   */
  <V extends Record> Output output(
      String url,
      Output.Phase phase,
      Placed origin,
      PageTemplate<V> template,
      Supplier<Fingerprint> fingerprint,
      Supplier<PageView> page,
      Supplier<V> view) {
    return output(url, phase, origin, template, new PageParts<>(null, fingerprint, page, view));
  }

  /**
   * The page of a document, which may have frames.
   *
   * @param fingerprint of all that it depends on, the document's body among it
   */
  <V extends Record> Output output(
      Document body,
      String url,
      PageTemplate<V> template,
      Supplier<Fingerprint> fingerprint,
      Supplier<PageView> page,
      Supplier<V> view) {
    return output(
        url,
        Output.Phase.PAGE,
        body.frontMatter(),
        template,
        new PageParts<>(body, fingerprint, page, view));
  }

  /** A page as an output. */
  <V extends Record> Output output(
      String url,
      Output.Phase phase,
      Placed origin,
      PageTemplate<V> template,
      PageSource<V> source) {
    used.add(template);
    TemplatedPage<V> page = new TemplatedPage<>(this, template, source);
    return new Output(url, phase, page, page, origin);
  }

  /** The bytes of a page; empty after a fault that was reported. */
  <V extends Record> Optional<byte[]> render(
      PageTemplate<V> template, PageSource<V> source, Consumer<Diagnostic> faults) {
    @Nullable Document body = source.body();
    SiteView seen = body == null ? siteOnPages.usual() : siteOnPages.of(body);
    return style
        .renderer()
        .render(template, seen, source.page(), words(), source.view(), faults)
        .map(html -> html.getBytes(StandardCharsets.UTF_8));
  }

  LinkView link(String text, String url) {
    return new LinkView(text, base().href(url));
  }

  LinkView homeLink() {
    return link(words().get("home"), "/");
  }

  /** From the front page down to a section, itself included. */
  List<LinkView> crumbsTo(String section) {
    List<LinkView> crumbs = new ArrayList<>();
    crumbs.add(homeLink());
    for (Section part : site.chainTo(section)) {
      crumbs.add(link(part.title(), permalinks().ofSection(part.path())));
    }
    return List.copyOf(crumbs);
  }

  /** Adds all that {@link #crumbsTo} depends on. */
  void addCrumbs(Fingerprint.Builder key, String section) {
    key.add(section);
    site.chainTo(section).forEach(part -> key.add(part.title()).add(part.accent().id()));
  }

  /** The text of a document, its holes filled for a full page. */
  Markup body(@Nullable Document document) {
    return document == null ? Markup.EMPTY : parts(document).whole();
  }

  /** The text of a document, whole and in two. */
  BodyParts parts(Document document) {
    PageFilling filling =
        new PageFilling(site, words(), document.path(), document.frontMatter().dateline());
    return BodyParts.of(filled(document, filling), filling.interruption());
  }

  /** The text of a document, its holes filled in any way. */
  String filled(Document document, Filling filling) {
    StringBuilder out = new StringBuilder(8 * 1024);
    bodies.of(document).fill(filling, out);
    return out.toString();
  }

  /** The address of the lite page of the page at {@code url}; empty where there are none. */
  String liteUrl(String url) {
    return config().pages().lite() ? base().href(permalinks().ofLite(url)) : "";
  }

  /** Adds all that {@link #body} depends on. */
  void addBody(Fingerprint.Builder key, @Nullable Document document) {
    if (document == null) {
      key.add(false);
      return;
    }
    key.add(site.usesOf(document).key());
  }
}
