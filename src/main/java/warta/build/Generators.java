package warta.build;

import java.util.List;
import warta.config.SiteConfig;
import warta.content.Bodies;
import warta.output.Brand;
import warta.output.Generator;
import warta.output.OutputPlan;
import warta.output.asset.ContentFiles;
import warta.output.asset.ThemeAssets;
import warta.output.feed.Feeds;
import warta.output.host.HostFiles;
import warta.output.image.Cards;
import warta.output.image.Pictures;
import warta.output.page.ArticlePages;
import warta.output.page.CalendarPages;
import warta.output.page.DirectoryPages;
import warta.output.page.HomePage;
import warta.output.page.ListingPages;
import warta.output.page.LiteLists;
import warta.output.page.LitePages;
import warta.output.page.PageContext;
import warta.output.page.RedirectPages;
import warta.output.page.StandingPages;
import warta.output.root.RootFileOutputs;
import warta.output.sitemap.NewsSitemap;
import warta.output.sitemap.SitemapLimits;
import warta.output.sitemap.Sitemaps;
import warta.site.Moves;
import warta.site.Site;
import warta.site.SiteClock;
import warta.text.Fingerprint;

/** The two lists of all outputs: what people read, and what machines read of it. */
final class Generators {

  private Generators() {}

  static List<Generator> pages(
      Site site,
      Styling styling,
      Bodies bodies,
      PageContext context,
      Moves moves,
      SiteClock clock) {
    ThemeAssets assets = styling.assets();
    Fingerprint common = styling.common();
    boolean needsPages = site.config().hosting().hasPlainHost();
    return List.of(
        assets,
        new ContentFiles(site),
        new Pictures(site),
        new Cards(site),
        new HomePage(context),
        new ListingPages(context),
        new CalendarPages(context),
        new DirectoryPages(context),
        new StandingPages(context),
        new ArticlePages(context),
        new LiteLists(context),
        new LitePages(context),
        new RedirectPages(context, needsPages ? moves.moved() : List.of()),
        new Feeds(site, styling.theme().words(), bodies, common, assets.path(Feeds.STYLESHEET)),
        new Sitemaps(site, SitemapLimits.STANDARD, common),
        new NewsSitemap(site, clock, common));
  }

  /**
   * What is planned after all others.
   *
   * @param plan in which those are
   */
  static List<Generator> machines(
      SiteConfig config, Brand brand, HostFiles hostFiles, OutputPlan plan) {
    return List.of(new RootFileOutputs(config, brand, path -> plan.find(path) != null), hostFiles);
  }
}
