package warta.output.page;

import java.util.List;
import java.util.stream.Stream;
import warta.config.FeedFormat;
import warta.config.SiteConfig;
import warta.site.Section;
import warta.site.Site;
import warta.template.view.FeedView;

/** Views of the feeds that go with a page. */
final class FeedViews {

  private final SiteConfig config;
  private final List<FeedView> ofSite;

  FeedViews(Site site) {
    this.config = site.config();
    this.ofSite = of(config.title(), "/", config.feeds().formats()).toList();
  }

  /** Those of the whole site. */
  List<FeedView> ofSite() {
    return ofSite;
  }

  /** Those of a section, topic or author, and the site's. */
  List<FeedView> of(Listing listing) {
    return Stream.concat(
            of(config.titleOf(listing.title()), listing.url(), listing.feeds()), ofSite.stream())
        .toList();
  }

  /** The site's, and those of a section. */
  List<FeedView> of(Section section) {
    String front = config.permalinks().ofSection(section.path());
    return Stream.concat(
            ofSite.stream(),
            of(config.titleOf(section.title()), front, config.feeds().ofSections()))
        .toList();
  }

  private Stream<FeedView> of(String title, String front, List<FeedFormat> formats) {
    return formats.stream()
        .map(
            format ->
                new FeedView(
                    title,
                    format.mediaType(),
                    config.baseUrl().href(config.permalinks().ofFeed(front, format))));
  }
}
