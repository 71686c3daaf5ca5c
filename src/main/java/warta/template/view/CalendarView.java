package warta.template.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A month, a year, or the whole index: groups of links downwards. */
public record CalendarView(
    @Shown(value = "The month, the year, or the name of the index.", example = "Desember 2024")
        String title,
    @Shown(value = "Links downwards, newest first.", example = "{% for group in calendar.groups %}")
        List<GroupView> groups,
    @Shown(value = "Whether `older` is there.", example = "{% if calendar.hasOlder %}")
        boolean hasOlder,
    @Shown(
            value = "The month or year before, only when `hasOlder`.",
            example = "{{ calendar.older.url }}")
        @Nullable LinkView older,
    @Shown(value = "Whether `newer` is there.", example = "{% if calendar.hasNewer %}")
        boolean hasNewer,
    @Shown(
            value = "The month or year after, only when `hasNewer`.",
            example = "{{ calendar.newer.url }}")
        @Nullable LinkView newer) {}
