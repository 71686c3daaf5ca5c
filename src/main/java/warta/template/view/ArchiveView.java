package warta.template.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of an archive. Pages are numbered from the oldest, so that a full page never changes.
 *
 * @param title of the listing
 * @param front the listing's front
 * @param number 1 is the oldest page
 * @param items newest first
 * @param older only when {@code hasOlder}
 * @param newer only when {@code hasNewer}
 */
public record ArchiveView(
    String title,
    LinkView front,
    int number,
    List<CardView> items,
    boolean hasOlder,
    @Nullable LinkView older,
    boolean hasNewer,
    @Nullable LinkView newer) {}
