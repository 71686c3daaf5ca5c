package warta.template.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All stories of one day.
 *
 * @param title {@code Senin, 23 Desember 2024}
 * @param items newest first
 * @param older the day before that has stories, only when {@code hasOlder}
 * @param newer only when {@code hasNewer}
 */
public record DayView(
    String title,
    List<CardView> items,
    boolean hasOlder,
    @Nullable LinkView older,
    boolean hasNewer,
    @Nullable LinkView newer) {}
