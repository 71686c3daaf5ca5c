package warta.template.view;

/**
 * A link: its words and its address.
 *
 * @param text plain text
 * @param url ready for {@code href}
 */
public record LinkView(String text, String url) {}
