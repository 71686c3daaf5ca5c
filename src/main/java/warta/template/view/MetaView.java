package warta.template.view;

/** A property of a page, for {@code <meta>}. */
public record MetaView(
    @Shown(value = "The name of the property.", example = "og:title") String name,
    @Shown(value = "Its value.", example = "Judul") String content) {}
