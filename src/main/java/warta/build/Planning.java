package warta.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import warta.config.BaseUrl;
import warta.config.Hosting;
import warta.config.SiteConfig;
import warta.content.Document;
import warta.data.Located;
import warta.diagnostic.Diagnostic;
import warta.output.Brand;
import warta.output.ContentPolicy;
import warta.output.Generator;
import warta.output.Output;
import warta.output.OutputPlan;
import warta.output.asset.ThemeAssets;
import warta.output.feed.Feeds;
import warta.output.head.HeadData;
import warta.output.host.HostFiles;
import warta.output.host.HostLimits;
import warta.output.host.ServerRules;
import warta.output.page.ArticlePages;
import warta.output.page.LitePages;
import warta.output.page.PageContext;
import warta.site.Article;
import warta.site.Moves;
import warta.site.Site;
import warta.site.SiteClock;
import warta.template.InlineBlocks;
import warta.template.TemplateRenderer;
import warta.text.Fingerprint;

/** Plans all that a site consists of: its outputs, and what its servers are told. */
final class Planning {

  private final Path cache;
  private final Theme theme;
  private final Library library;
  private final ThemeAssets assets;
  private final SiteClock clock;
  private final boolean writes;

  /**
   * @param writes whether what was found may be remembered in the cache
   */
  Planning(
      Path cache,
      Theme theme,
      Library library,
      ThemeAssets assets,
      SiteClock clock,
      boolean writes) {
    this.clock = clock;
    this.cache = cache;
    this.theme = theme;
    this.library = library;
    this.assets = assets;
    this.writes = writes;
  }

  /**
   * A plan of a site.
   *
   * @param snippets for servers whose configuration is not in the published folder, by name
   */
  record Planned(OutputPlan plan, Map<String, String> snippets, Recast articles) {}

  /** Plans the page of an article anew, in a site of which nothing else is different. */
  @FunctionalInterface
  interface Recast {
    Output page(Site site, Article article);
  }

  Planned plan(Site site, Consumer<Diagnostic> found) {
    SiteConfig config = site.config();
    Hosting hosting = config.hosting();
    InlineBlocks inline = inline(config);
    ContentPolicy policy = policy(config, inline);
    Brand brand = Branding.of(site, theme, assets);
    TemplateRenderer renderer = renderer(config, inline);
    PageContext context = pages(site, brand, renderer, policy);
    Moves moves = Moves.of(site, found);
    OutputPlan plan = new OutputPlan();
    for (Generator generator :
        Generators.pages(
            site, theme, library, context, assets, moves, clock, commonFingerprint())) {
      generator.plan(output -> plan.add(output, found));
    }
    if (!hosting.hasPlainHost()) {
      moves.moved().forEach(m -> plan.claim(m.from(), m.place(), found));
    }
    ContentPolicy whole = policy.framing(site.frames());
    ServerRules rules = ServerRules.of(config, moves, whole, path -> plan.find(path) != null);
    HostFiles hostFiles = new HostFiles(hosting, rules);
    for (Generator generator : Generators.machines(config, brand, hostFiles, plan)) {
      generator.plan(output -> addUnlessOwn(output, plan, hosting, found));
    }
    if (hosting.precompress()) {
      Compression.of(plan).forEach(output -> plan.add(output, found));
    }
    new HostLimits(hosting, found).check(rules);
    new CheckedTemplates(cache, writes)
        .check(context, askedTemplates(), commonFingerprint(), found);
    return new Planned(
        plan,
        hostFiles.snippets(),
        (other, article) -> new ArticlePages(pages(other, brand, renderer, policy)).of(article));
  }

  /**
   * Plans the pages of single articles and the feeds with their texts, as {@link #plan} does, in
   * each of some sites that only differ in those texts.
   *
   * @param paths of the articles
   * @param feeds by the paths of the articles in them
   * @return none where a site does not have one of these feeds
   */
  List<OutputPlan> pagesOf(
      List<Site> sites, Set<String> paths, Set<List<String>> feeds, Consumer<Diagnostic> found) {
    SiteConfig config = sites.get(0).config();
    InlineBlocks inline = inline(config);
    ContentPolicy policy = policy(config, inline);
    TemplateRenderer renderer = renderer(config, inline);
    List<OutputPlan> plans = new ArrayList<>();
    for (Site site : sites) {
      PageContext context = pages(site, Branding.of(site, theme, assets), renderer, policy);
      ArticlePages full = new ArticlePages(context);
      LitePages lite = new LitePages(context);
      OutputPlan plan = new OutputPlan();
      for (Article article : site.articles()) {
        if (paths.contains(article.path())) {
          full.plan(article, output -> plan.add(output, found));
          lite.plan(article, output -> plan.add(output, found));
        }
      }
      if (!feeds(site).planQuoting(feeds, output -> plan.add(output, found))) {
        return List.of();
      }
      if (config.hosting().precompress()) {
        Compression.of(plan).forEach(output -> plan.add(output, found));
      }
      plans.add(plan);
    }
    return plans;
  }

  private Feeds feeds(Site site) {
    return new Feeds(
        site, theme.words(), library, commonFingerprint(), assets.path(Feeds.STYLESHEET));
  }

  private InlineBlocks inline(SiteConfig config) {
    BaseUrl base = config.baseUrl();
    return InlineBlocks.of(theme.templates(), name -> assets.inlineText(name, base::href));
  }

  private static ContentPolicy policy(SiteConfig config, InlineBlocks inline) {
    return new ContentPolicy(config, inline.styles().values(), inline.scriptElements());
  }

  private static void addUnlessOwn(
      Output output, OutputPlan plan, Hosting hosting, Consumer<Diagnostic> found) {
    if (!hosting.ownFiles().contains(output.path())) {
      plan.add(output, found);
    }
  }

  private TemplateRenderer renderer(SiteConfig config, InlineBlocks inline) {
    Map<String, String> addresses = new TreeMap<>();
    assets.paths().forEach((name, path) -> addresses.put(name, config.baseUrl().href(path)));
    return new TemplateRenderer(theme.templates(), addresses, inline, config.language());
  }

  private PageContext pages(
      Site site, Brand brand, TemplateRenderer renderer, ContentPolicy policy) {
    return new PageContext(
        site,
        theme.words(),
        theme.templates(),
        renderer,
        library,
        commonFingerprint(),
        brand,
        new HeadData(site, theme.words(), brand),
        policy);
  }

  /** Drafts ask too; of texts that cannot be read, nobody knows what they ask for. */
  private Set<String> askedTemplates() {
    if (!library.unreadable().isEmpty()) {
      return Set.copyOf(theme.templates().names());
    }
    Set<String> asked = new HashSet<>();
    for (Document document : library.documents()) {
      Located<String> template = document.frontMatter().template();
      if (template != null) {
        asked.add(template.value());
      }
    }
    return asked;
  }

  /** Of what every page depends on: this program, the interface words, the assets' names. */
  private Fingerprint commonFingerprint() {
    Fingerprint.Builder key = Fingerprint.builder().add(BuiltIn.fingerprint());
    theme.words().byKey().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(word -> key.add(word.getKey()).add(word.getValue()));
    assets.paths().forEach((name, path) -> key.add(name).add(path));
    return key.build();
  }
}
