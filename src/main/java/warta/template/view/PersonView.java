package warta.template.view;

import org.jspecify.annotations.Nullable;

/**
 * An author or editor.
 *
 * @param name only the name
 * @param url the author's page
 * @param role one line; may be empty
 * @param initials one or two letters, where there is no picture
 * @param image only when {@code hasImage}
 */
public record PersonView(
    String name,
    String url,
    String role,
    String initials,
    boolean hasImage,
    @Nullable ImageView image) {}
