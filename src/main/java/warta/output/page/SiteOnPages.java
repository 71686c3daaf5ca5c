package warta.output.page;

import java.util.List;
import warta.config.SiteConfig;
import warta.content.Document;
import warta.output.Brand;
import warta.output.ContentPolicy;
import warta.site.Site;
import warta.template.view.SiteView;

/**
 * The site as its pages see it: the same on every page, but that one with frames has a policy of
 * its own where pages carry their policy.
 */
final class SiteOnPages {

  private final Site site;
  private final Brand brand;
  private final ContentPolicy policy;
  private final SiteView usual;

  /**
   * @param policy of a page without frames
   */
  SiteOnPages(Site site, Brand brand, ContentPolicy policy) {
    this.site = site;
    this.brand = brand;
    this.policy = policy;
    this.usual = view(policy);
  }

  /** As a page without frames sees it. */
  SiteView usual() {
    return usual;
  }

  /** As the page of a document sees it. */
  SiteView of(Document body) {
    List<String> frames = site.usesOf(body).frames();
    return frames.isEmpty() ? usual : view(policy.framing(frames));
  }

  private SiteView view(ContentPolicy policy) {
    SiteConfig config = site.config();
    String carried = config.hosting().hasPlainHost() ? policy.meta() : "";
    return SiteViews.of(site, brand, config.isRightToLeft() ? "rtl" : "ltr", carried);
  }
}
