package warta.template.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A standing page, such as the imprint.
 *
 * @param description may be empty
 * @param image only when {@code hasImage}
 * @param contents links to the headings of level 2
 * @param extra free data of the front matter
 */
public record StandingPageView(
    String title,
    String description,
    boolean hasImage,
    @Nullable ImageView image,
    Markup body,
    List<LinkView> contents,
    Map<String, Object> extra) {}
