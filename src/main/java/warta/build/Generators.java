package warta.build;

import java.util.List;
import warta.content.Bodies;
import warta.output.Generator;
import warta.output.asset.ContentFiles;
import warta.output.asset.ThemeAssets;
import warta.output.feed.Feeds;
import warta.output.page.ArticlePages;
import warta.output.page.CalendarPages;
import warta.output.page.DirectoryPages;
import warta.output.page.HomePage;
import warta.output.page.ListingPages;
import warta.output.page.PageContext;
import warta.output.page.RedirectPages;
import warta.output.page.StandingPages;
import warta.output.sitemap.NewsSitemap;
import warta.output.sitemap.SitemapLimits;
import warta.output.sitemap.Sitemaps;
import warta.site.Site;
import warta.site.SiteClock;
import warta.text.Fingerprint;

/** The one list of all outputs. A new kind is a line here. */
final class Generators {

  private Generators() {}

  /**
   * @param common of all that every output depends on beside the site itself
   */
  static List<Generator> all(
      Site site,
      Theme theme,
      Bodies bodies,
      PageContext context,
      ThemeAssets assets,
      SiteClock clock,
      Fingerprint common) {
    return List.of(
        assets,
        new ContentFiles(site),
        new HomePage(context),
        new ListingPages(context),
        new CalendarPages(context),
        new DirectoryPages(context),
        new StandingPages(context),
        new ArticlePages(context),
        new RedirectPages(context),
        new Feeds(site, theme.words(), bodies, common, assets.path(Feeds.STYLESHEET)),
        new Sitemaps(site, SitemapLimits.STANDARD, common),
        new NewsSitemap(site, clock, common));
  }
}
