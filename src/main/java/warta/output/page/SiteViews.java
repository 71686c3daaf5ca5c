package warta.output.page;

import java.util.List;
import warta.config.BaseUrl;
import warta.config.SiteConfig;
import warta.output.Brand;
import warta.site.MenuItem;
import warta.site.Site;
import warta.template.view.IconView;
import warta.template.view.MenuItemView;
import warta.template.view.PublisherView;
import warta.template.view.SiteView;
import warta.text.Fingerprint;

/** The view of the whole site, which is the same on every page. */
final class SiteViews {

  private static final int LARGEST_LINKED = 192;

  private SiteViews() {}

  static SiteView of(Site site, Brand brand, String direction, String policy) {
    SiteConfig config = site.config();
    BaseUrl base = config.baseUrl();
    return new SiteView(
        config.title(),
        config.description(),
        config.language(),
        direction,
        base.href("/"),
        base.href(config.permalinks().ofIndex()),
        base.href(config.permalinks().ofTopics()),
        base.href(config.permalinks().ofAuthors()),
        config.pages().lite() ? base.href(config.permalinks().ofLite("/")) : "",
        menu(site.menu(), base),
        menu(site.footerMenu(), base),
        new PublisherView(
            config.publisher().name(),
            config.publisher().address(),
            config.publisher().email(),
            config.publisher().phone(),
            config.publisher().responsible()),
        brand.icons().stream().filter(SiteViews::isLinked).map(icon -> icon(icon, base)).toList(),
        base.href("/manifest.webmanifest"),
        policy,
        config.preview(),
        config.extra());
  }

  /** Adds all that {@link #of} depends on beside the configuration. */
  static Fingerprint.Builder addTo(Fingerprint.Builder key, Site site) {
    for (List<MenuItem> menu : List.of(site.menu(), site.footerMenu())) {
      key.add(menu.size());
      for (MenuItem item : menu) {
        key.add(item.text()).add(item.url()).add(item.section()).add(item.accent());
      }
    }
    return key;
  }

  /** The largest ones are for the manifest. */
  private static boolean isLinked(Brand.Image icon) {
    return icon.width() <= LARGEST_LINKED || icon.isVector();
  }

  private static IconView icon(Brand.Image icon, BaseUrl base) {
    String rel = icon.isTouchIcon() ? "apple-touch-icon" : "icon";
    return new IconView(rel, base.href(icon.path()), icon.type(), icon.sizes());
  }

  private static List<MenuItemView> menu(List<MenuItem> items, BaseUrl base) {
    return items.stream()
        .map(
            item ->
                new MenuItemView(
                    item.text(),
                    item.isExternal() ? item.url() : base.href(item.url()),
                    item.section(),
                    item.accent()))
        .toList();
  }
}
