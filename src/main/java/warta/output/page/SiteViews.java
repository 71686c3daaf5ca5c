package warta.output.page;

import java.util.List;
import warta.config.BaseUrl;
import warta.config.SiteConfig;
import warta.site.MenuItem;
import warta.site.Site;
import warta.template.view.MenuItemView;
import warta.template.view.PublisherView;
import warta.template.view.SiteView;
import warta.text.Fingerprint;

/** The view of the whole site, which is the same on every page. */
final class SiteViews {

  private SiteViews() {}

  static SiteView of(Site site, String direction, String policy) {
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
        base.href("/manifest.webmanifest"),
        policy,
        config.preview(),
        config.extra());
  }

  /** Adds all that {@link #of} depends on beside the configuration. */
  static Fingerprint.Builder addTo(Fingerprint.Builder key, Site site) {
    for (List<MenuItem> menu : List.of(site.menu(), site.footerMenu())) {
      key.add(menu.size());
      menu.forEach(item -> key.add(item.text()).add(item.url()).add(item.section()));
    }
    return key;
  }

  private static List<MenuItemView> menu(List<MenuItem> items, BaseUrl base) {
    return items.stream()
        .map(
            item ->
                new MenuItemView(
                    item.text(),
                    item.isExternal() ? item.url() : base.href(item.url()),
                    item.section()))
        .toList();
  }
}
