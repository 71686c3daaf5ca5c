package warta.template.view;

/**
 * A page that sends its reader elsewhere.
 *
 * @param target ready for {@code href}
 * @param canonical the full address of the target
 */
public record RedirectView(String target, String canonical) {}
