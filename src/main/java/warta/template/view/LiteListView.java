package warta.template.view;

import java.util.List;

/** The front page, or a section, as text alone. */
public record LiteListView(
    @Shown(value = "The name of the section, or of the site.", example = "Internasional")
        String title,
    @Shown(value = "The newest stories, newest first.", example = "{% for item in lite.items %}")
        List<LiteItemView> items,
    @Shown(
            value = "The lite pages of the sections in it; may be empty.",
            example = "{% for link in lite.sections %}")
        List<LinkView> sections,
    @Shown(value = "The full page.", example = "/internasional/") String fullUrl) {}
