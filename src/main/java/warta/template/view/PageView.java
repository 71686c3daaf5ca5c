package warta.template.view;

import java.util.List;

/** What every template knows of its own page. */
public record PageView(
    @Shown(
            value =
                "Which sort of page it is: `home`, `section`, `topic`, `author`, `archive`, `day`, `month`, `year`, `index`, `topics`, `authors`, `article`, `page`, `lite`, `error` or `redirect`.",
            example = "article")
        String kind,
    @Shown(
            value = "For `<title>`, without the site's name; empty on the front page.",
            example = "Judul")
        String title,
    @Shown(value = "For search engines; may be empty.", example = "Ringkasan.") String description,
    @Shown(value = "The address of this page, ready for `href`.", example = "/opini/judul/")
        String url,
    @Shown(
            value = "The full address that search engines should keep.",
            example = "https://example.org/opini/judul/")
        String canonical,
    @Shown(value = "Whether search engines should leave it out.", example = "false")
        boolean noindex,
    @Shown(
            value = "The path of the section it belongs to, or empty.",
            example = "internasional/asia")
        String section,
    @Shown(value = "The first part of `section`, or empty.", example = "internasional")
        String topSection,
    @Shown(value = "The colour of the section it belongs to, or empty.", example = "teal")
        String accent,
    @Shown(
            value = "From the front page down to the parent; empty on the front page.",
            example = "{% for crumb in page.breadcrumbs %}")
        List<LinkView> breadcrumbs,
    @Shown(
            value = "The feeds that go with it: its own or its section's, and the site's.",
            example = "{% for feed in page.feeds %}")
        List<FeedView> feeds,
    @Shown(value = "What its head tells machines.", example = "{{ page.head.title }}")
        HeadView head) {}
