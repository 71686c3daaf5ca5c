package warta.build;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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

/** Plans all that a site consists of: its outputs, and what its servers are told. */
final class Planning {

  private final Path cache;
  private final Styling styling;
  private final Library library;
  private final SiteClock clock;
  private final boolean writes;

  /**
   * @param writes whether what was found may be remembered in the cache
   */
  Planning(Path cache, Styling styling, Library library, SiteClock clock, boolean writes) {
    this.clock = clock;
    this.cache = cache;
    this.styling = styling;
    this.library = library;
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
    Brand brand = brand(site);
    PageContext context = context(site, brand);
    Moves moves = Moves.of(site, found);
    OutputPlan plan = new OutputPlan();
    for (Generator generator : Generators.pages(site, styling, library, context, moves, clock)) {
      generator.plan(output -> plan.add(output, found));
    }
    if (!hosting.hasPlainHost()) {
      moves.moved().forEach(m -> plan.claim(m.from(), m.place(), found));
    }
    ContentPolicy whole = styling.style().policy().framing(site.frames());
    ServerRules rules = ServerRules.of(config, moves, whole, path -> plan.find(path) != null);
    HostFiles hostFiles = new HostFiles(hosting, rules);
    for (Generator generator : Generators.machines(config, brand, hostFiles, plan)) {
      generator.plan(output -> addUnlessOwn(output, plan, hosting, found));
    }
    if (hosting.precompress()) {
      Compression.of(plan).forEach(output -> plan.add(output, found));
    }
    new HostLimits(hosting, found).check(rules);
    new CheckedTemplates(cache, writes).check(context, askedTemplates(), styling.common(), found);
    return new Planned(
        plan,
        hostFiles.snippets(),
        (other, article) -> new ArticlePages(context(other, brand)).of(article));
  }

  /**
   * Plans the pages of single articles and the feeds with their texts, as {@link #plan} does.
   *
   * @param paths of the articles
   * @param feeds by the paths of the articles in them
   * @return empty where the site does not have one of these feeds
   */
  Optional<OutputPlan> pagesOf(
      Site site, Set<String> paths, Set<List<String>> feeds, Consumer<Diagnostic> found) {
    PageContext context = context(site, brand(site));
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
      return Optional.empty();
    }
    if (site.config().hosting().precompress()) {
      Compression.of(plan).forEach(output -> plan.add(output, found));
    }
    return Optional.of(plan);
  }

  private Feeds feeds(Site site) {
    return new Feeds(
        site,
        styling.theme().words(),
        library,
        styling.common(),
        styling.assets().path(Feeds.STYLESHEET));
  }

  private static void addUnlessOwn(
      Output output, OutputPlan plan, Hosting hosting, Consumer<Diagnostic> found) {
    if (!hosting.ownFiles().contains(output.path())) {
      plan.add(output, found);
    }
  }

  private Brand brand(Site site) {
    return Branding.of(site, styling.theme(), styling.assets());
  }

  private PageContext context(Site site, Brand brand) {
    HeadData heads = new HeadData(site, styling.theme().words(), brand);
    return new PageContext(site, styling.style(), library, brand, heads);
  }

  /** Drafts ask too; of texts that cannot be read, nobody knows what they ask for. */
  private Set<String> askedTemplates() {
    if (!library.unreadable().isEmpty()) {
      return Set.copyOf(styling.theme().templates().names());
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
}
