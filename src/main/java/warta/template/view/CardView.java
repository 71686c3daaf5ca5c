package warta.template.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as lists show it.
 *
 * @param kicker may be empty
 * @param description may be empty
 * @param kind {@code report}, {@code opinion}, ...
 * @param kindLabel the word for the kind; empty for a report
 * @param topSection the first part of its section's path, for colours
 * @param image only when {@code hasImage}
 * @param readingMinutes at least 1
 */
public record CardView(
    String title,
    String url,
    String kicker,
    String description,
    String kind,
    String kindLabel,
    DateView date,
    LinkView section,
    String topSection,
    List<PersonView> authors,
    boolean hasImage,
    @Nullable ImageView image,
    int readingMinutes) {}
