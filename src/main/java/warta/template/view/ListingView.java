package warta.template.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The front of a section, topic or author: its newest stories. */
public record ListingView(
    @Shown(value = "The name of the section, topic or author.", example = "Internasional")
        String title,
    @Shown(value = "May be empty.", example = "Dunia hari ini.") String description,
    @Shown(
            value = "The text of `_index.md` or of the author's file; may be empty.",
            example = "{{ listing.body }}")
        Markup body,
    @Shown(value = "The newest stories, newest first.", example = "{% for card in listing.items %}")
        List<CardView> items,
    @Shown(value = "May be empty.", example = "{% for link in listing.subsections %}")
        List<LinkView> subsections,
    @Shown(
            value = "Whether there are older stories than those of `items`.",
            example = "{% if listing.hasArchive %}")
        boolean hasArchive,
    @Shown(
            value = "The newest archive page, only when `hasArchive`.",
            example = "{{ listing.archive.url }}")
        @Nullable LinkView archive,
    @Shown(value = "Whether it is an author's page.", example = "{% if listing.hasPerson %}")
        boolean hasPerson,
    @Shown(value = "The author, only when `hasPerson`.", example = "{{ listing.person.role }}")
        @Nullable PersonView person,
    @Shown(value = "Free data of the front matter.", example = "{{ listing.extra.warna }}")
        Map<String, Object> extra) {}
