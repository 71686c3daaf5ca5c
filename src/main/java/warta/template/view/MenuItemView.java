package warta.template.view;

/** An entry of a menu. */
public record MenuItemView(
    @Shown(value = "Its words.", example = "Internasional") String text,
    @Shown(value = "Its address, ready for `href`.", example = "/internasional/") String url,
    @Shown(
            value =
                "The path of the section, to be compared with `page.section`; empty for other targets.",
            example = "internasional")
        String section,
    @Shown(value = "The colour of that section; empty for other targets.", example = "teal")
        String accent) {}
