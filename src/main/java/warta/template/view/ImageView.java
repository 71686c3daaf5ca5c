package warta.template.view;

/**
 * An image with its words.
 *
 * @param url ready for {@code src}
 * @param width pixels; 0 when unknown
 * @param height pixels; 0 when unknown
 * @param alt alternative text; empty for mere decoration
 * @param caption may be empty
 * @param credit may be empty
 * @param license may be empty
 * @param focus {@code 50% 30%}, the point to keep when cropping, or empty
 */
public record ImageView(
    String url,
    int width,
    int height,
    String alt,
    String caption,
    String credit,
    String license,
    String focus) {}
