package warta.template.view;

import java.util.List;
import java.util.Map;

/**
 * What every template knows of the whole site.
 *
 * @param title the newsroom's name
 * @param description one sentence
 * @param language BCP 47, for {@code <html lang>}
 * @param direction {@code ltr} or {@code rtl}
 * @param homeUrl the front page
 * @param indexUrl the index by date
 * @param topicsUrl the list of topics
 * @param authorsUrl the list of authors
 * @param menu the sections, or the main menu of {@code site.yaml}
 * @param footerMenu the footer's links
 * @param publisher who publishes the site
 * @param extra free data of {@code site.yaml}
 */
public record SiteView(
    String title,
    String description,
    String language,
    String direction,
    String homeUrl,
    String indexUrl,
    String topicsUrl,
    String authorsUrl,
    List<MenuItemView> menu,
    List<MenuItemView> footerMenu,
    PublisherView publisher,
    Map<String, Object> extra) {}
