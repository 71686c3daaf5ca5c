package warta.template.view;

import java.util.List;

/**
 * What every template knows of its own page.
 *
 * @param kind {@code home}, {@code section}, {@code topic}, {@code author}, {@code archive}, {@code
 *     day}, {@code month}, {@code year}, {@code index}, {@code topics}, {@code authors}, {@code
 *     article}, {@code page}, {@code error} or {@code redirect}
 * @param title for {@code <title>}, without the site's name; empty on the front page
 * @param description for search engines; may be empty
 * @param url this page's address, ready for {@code href}
 * @param canonical the full address that search engines should keep
 * @param noindex whether search engines should leave it out
 * @param section the path of the section it belongs to, or empty
 * @param topSection the first part of {@code section}, for colours, or empty
 * @param breadcrumbs from the front page down to the page's parent; empty on the front page
 */
public record PageView(
    String kind,
    String title,
    String description,
    String url,
    String canonical,
    boolean noindex,
    String section,
    String topSection,
    List<LinkView> breadcrumbs) {}
