package warta.output.page;

import java.util.ArrayList;
import java.util.List;
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
    List<FeedView> feeds = new ArrayList<>();
    add(config.title(), "/", config.feeds().formats(), feeds);
    this.ofSite = List.copyOf(feeds);
  }

  /** Those of the whole site. */
  List<FeedView> ofSite() {
    return ofSite;
  }

  /** Those of a section, topic or author, and the site's. */
  List<FeedView> of(Listing listing) {
    List<FeedView> feeds = new ArrayList<>();
    add(config.titleOf(listing.title()), listing.url(), listing.feeds(), feeds);
    feeds.addAll(ofSite);
    return List.copyOf(feeds);
  }

  /** The site's, and those of a section. */
  List<FeedView> of(Section section) {
    String front = config.permalinks().ofSection(section.path());
    List<FeedView> feeds = new ArrayList<>(ofSite);
    add(config.titleOf(section.title()), front, config.feeds().ofSections(), feeds);
    return List.copyOf(feeds);
  }

  private void add(String title, String front, List<FeedFormat> formats, List<FeedView> feeds) {
    for (FeedFormat format : formats) {
      String address = config.permalinks().ofFeed(front, format);
      feeds.add(new FeedView(title, format.mediaType(), config.baseUrl().href(address)));
    }
  }
}
