package warta.template.view;

/** A story in a list of a lite page. */
public record LiteItemView(
    @Shown(value = "The headline.", example = "Judul") String title,
    @Shown(value = "Its lite page, ready for `href`.", example = "/lite/opini/judul/") String url,
    @Shown(value = "The word for the kind; empty for a report.", example = "Opini")
        String kindLabel,
    @Shown(value = "The title of its section.", example = "Opini") String section,
    @Shown(value = "When it was published.", example = "{{ item.date.day }}") DateView date) {}
