package warta.template.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All stories of one day. */
public record DayView(
    @Shown(value = "The day.", example = "Senin, 23 Desember 2024") String title,
    @Shown(value = "Its stories, newest first.", example = "{% for card in day.items %}")
        List<CardView> items,
    @Shown(value = "Whether `older` is there.", example = "{% if day.hasOlder %}") boolean hasOlder,
    @Shown(
            value = "The day before that has stories, only when `hasOlder`.",
            example = "{{ day.older.url }}")
        @Nullable LinkView older,
    @Shown(value = "Whether `newer` is there.", example = "{% if day.hasNewer %}") boolean hasNewer,
    @Shown(
            value = "The day after that has stories, only when `hasNewer`.",
            example = "{{ day.newer.url }}")
        @Nullable LinkView newer) {}
