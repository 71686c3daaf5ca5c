package warta.template.view;

/** A feed, for {@code <link rel="alternate">}. */
public record FeedView(
    @Shown(value = "What it is a feed of.", example = "Opini - Warta") String title,
    @Shown(value = "Its media type.", example = "application/rss+xml") String type,
    @Shown(value = "Its address, ready for `href`.", example = "/opini/feed.xml") String url) {}
