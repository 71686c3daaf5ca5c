package warta.template.view;

import java.util.List;

/** What the head of a page tells machines. */
public record HeadView(
    @Shown(
            value = "For `<title>`: no two kinds of pages have the same.",
            example = "Laut - Topik - Warta")
        String title,
    @Shown(value = "For `<meta name=\"description\">`; may be empty.", example = "Ringkasan.")
        String description,
    @Shown(value = "For `<meta name=\"robots\">`.", example = "noindex") String robots,
    @Shown(
            value = "Open Graph, for `<meta property>`.",
            example = "{% for meta in page.head.properties %}")
        List<MetaView> properties,
    @Shown(
            value = "The card of X, for `<meta name>`.",
            example = "{% for meta in page.head.names %}")
        List<MetaView> names,
    @Shown(
            value = "JSON-LD, for `<script type=\"application/ld+json\">`; may be empty.",
            example = "{{ page.head.data }}")
        Markup data) {}
