package warta.template.view;

/** An icon of the site, for {@code <link>}. */
public record IconView(
    @Shown(value = "`icon`, or `apple-touch-icon` for the screens of phones.", example = "icon")
        String rel,
    @Shown(value = "Its address, ready for `href`.", example = "/assets/favicon.svg") String url,
    @Shown(value = "Its media type.", example = "image/svg+xml") String type,
    @Shown(value = "Its pixels; `any` for a drawing.", example = "192x192") String sizes) {}
