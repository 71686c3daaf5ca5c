package warta.template.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month, a year, or the whole index: groups of links downwards.
 *
 * @param title {@code Desember 2024}, {@code 2024}, or the index's name
 * @param groups newest first
 * @param older only when {@code hasOlder}
 * @param newer only when {@code hasNewer}
 */
public record CalendarView(
    String title,
    List<GroupView> groups,
    boolean hasOlder,
    @Nullable LinkView older,
    boolean hasNewer,
    @Nullable LinkView newer) {}
