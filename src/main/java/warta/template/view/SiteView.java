package warta.template.view;

import java.util.List;
import java.util.Map;

/** What every template knows of the whole site. */
public record SiteView(
    @Shown(value = "The newsroom's name.", example = "Warta") String title,
    @Shown(value = "One sentence; may be empty.", example = "Berita dunia") String description,
    @Shown(value = "The language, for `<html lang>`.", example = "id") String language,
    @Shown(value = "`ltr` or `rtl`, for `<html dir>`.", example = "ltr") String direction,
    @Shown(value = "The front page.", example = "/") String homeUrl,
    @Shown(value = "The index by date.", example = "/indeks/") String indexUrl,
    @Shown(value = "The list of topics.", example = "/topik/") String topicsUrl,
    @Shown(value = "The list of authors.", example = "/penulis/") String authorsUrl,
    @Shown(value = "The front page of text alone; empty without one.", example = "/lite/")
        String liteUrl,
    @Shown(
            value = "The sections, or the main menu of `site.yaml`.",
            example = "{% for item in site.menu %}")
        List<MenuItemView> menu,
    @Shown(value = "The footer's links.", example = "{% for item in site.footerMenu %}")
        List<MenuItemView> footerMenu,
    @Shown(value = "Who publishes the site.", example = "{{ site.publisher.name }}")
        PublisherView publisher,
    @Shown(value = "The icons of the site.", example = "{% for icon in site.icons %}")
        List<IconView> icons,
    @Shown(
            value = "The web manifest, for `<link rel=\"manifest\">`.",
            example = "/manifest.webmanifest")
        String manifestUrl,
    @Shown(
            value = "The Content-Security-Policy, for hosts that send no headers; else empty.",
            example = "default-src 'self'")
        String policy,
    @Shown(
            value = "Whether this is a copy for the newsroom's own eyes.",
            example = "{% if site.preview %}")
        boolean preview,
    @Shown(value = "Free data of `site.yaml`.", example = "{{ site.extra.motto }}")
        Map<String, Object> extra) {}
