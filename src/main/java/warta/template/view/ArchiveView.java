package warta.template.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of an archive. Pages are numbered from the oldest, so that a full page never changes.
 */
public record ArchiveView(
    @Shown(value = "The name of the section, topic or author.", example = "Internasional")
        String title,
    @Shown(value = "Its front.", example = "{{ archive.front.url }}") LinkView front,
    @Shown(value = "1 is the oldest page.", example = "3") int number,
    @Shown(value = "Newest first.", example = "{% for card in archive.items %}")
        List<CardView> items,
    @Shown(value = "Whether `older` is there.", example = "{% if archive.hasOlder %}")
        boolean hasOlder,
    @Shown(
            value = "The page of older stories, only when `hasOlder`.",
            example = "{{ archive.older.url }}")
        @Nullable LinkView older,
    @Shown(value = "Whether `newer` is there.", example = "{% if archive.hasNewer %}")
        boolean hasNewer,
    @Shown(
            value = "The page of newer stories, only when `hasNewer`.",
            example = "{{ archive.newer.url }}")
        @Nullable LinkView newer) {}
