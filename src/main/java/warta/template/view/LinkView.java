package warta.template.view;

/** A link: its words and its address. */
public record LinkView(
    @Shown(value = "Its words.", example = "Opini") String text,
    @Shown(value = "Its address, ready for `href`.", example = "/opini/") String url) {}
