package warta.output.page;

import java.util.List;
import warta.config.SiteConfig;
import warta.content.FrontMatter;
import warta.output.Heads;
import warta.output.PageFacts;
import warta.output.PageFacts.Matter;
import warta.site.Section;
import warta.site.Site;
import warta.template.view.FeedView;
import warta.template.view.LinkView;
import warta.template.view.PageView;

/** Views of pages as such: their addresses, their place on the site, their heads. */
final class PageViews {

  private final Site site;
  private final SiteConfig config;
  private final FeedViews feeds;
  private final Heads heads;

  PageViews(Site site, FeedViews feeds, Heads heads) {
    this.site = site;
    this.config = site.config();
    this.feeds = feeds;
    this.heads = heads;
  }

  /**
   * A page.
   *
   * @param section the path of the section that it belongs to, or empty
   * @param alternates the feeds that go with it
   */
  PageView of(PageFacts page, String section, List<FeedView> alternates) {
    return new PageView(
        page.kind(),
        page.title(),
        page.description(),
        config.baseUrl().href(page.path()),
        page.canonical(),
        page.hidden(),
        section,
        Section.topOf(section),
        section.isEmpty() ? "" : site.section(section).accent().id(),
        page.crumbs(),
        alternates,
        heads.of(page));
  }

  /** A page that is made of links, with the feeds of the site. */
  PageView list(String kind, String title, String url, String section, List<LinkView> crumbs) {
    return of(facts(kind, title, "", url, false, crumbs, Matter.LIST), section, feeds.ofSite());
  }

  /** A page that nobody should find, but whoever comes upon it. */
  PageView bare(String kind, String title, String url) {
    PageFacts page = facts(kind, title, "", url, true, List.of(), Matter.NOTHING);
    return of(page, "", feeds.ofSite());
  }

  /**
   * A page of text alone, whose full page is the one for machines.
   *
   * @param canonical the full page's
   */
  PageView lite(String title, String url, String canonical, boolean noindex, String section) {
    PageFacts page = facts("lite", title, "", url, noindex, List.of(), Matter.NOTHING);
    return of(page.firstPublishedAt(canonical), section, List.of());
  }

  PageFacts facts(
      String kind,
      String title,
      String description,
      String url,
      boolean noindex,
      List<LinkView> crumbs,
      Matter matter) {
    // A preview is nothing for search engines.
    boolean hidden = noindex || config.preview();
    String canonical = config.baseUrl().absolute(url);
    return new PageFacts(kind, title, description, url, canonical, hidden, crumbs, matter);
  }

  /** The page of a document, which may have been published elsewhere first. */
  PageFacts facts(
      String kind,
      FrontMatter front,
      String description,
      String url,
      List<LinkView> crumbs,
      Matter matter) {
    PageFacts page = facts(kind, front.title(), description, url, front.noindex(), crumbs, matter);
    return front.canonical().isEmpty() ? page : page.firstPublishedAt(front.canonical());
  }
}
