package warta.template.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The front of a section, topic or author: its newest stories.
 *
 * @param description may be empty
 * @param body the text of {@code _index.md} or of the author's file; may be empty
 * @param items newest first
 * @param subsections may be empty
 * @param hasArchive whether older stories exist than those of {@code items}
 * @param archive the newest archive page, only when {@code hasArchive}
 * @param person on author pages, only when {@code hasPerson}
 * @param extra free data of the front matter
 */
public record ListingView(
    String title,
    String description,
    Markup body,
    List<CardView> items,
    List<LinkView> subsections,
    boolean hasArchive,
    @Nullable LinkView archive,
    boolean hasPerson,
    @Nullable PersonView person,
    Map<String, Object> extra) {}
