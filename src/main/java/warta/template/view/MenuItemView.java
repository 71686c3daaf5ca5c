package warta.template.view;

/**
 * An entry of a menu.
 *
 * @param text plain text
 * @param url ready for {@code href}
 * @param section the section's path such as {@code internasional}, to be compared with {@code
 *     page.section}; empty for other targets
 */
public record MenuItemView(String text, String url, String section) {}
