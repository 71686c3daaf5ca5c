package warta.template;

import warta.text.SourceText;

/**
 * One template as written.
 *
 * @param name by which others include it, such as {@code partials/card.peb}
 * @param source its text, with the path that diagnostics name
 * @param isBuiltIn whether it is packed into this program, and no site has put its own in its place
 */
public record TemplateSource(String name, SourceText source, boolean isBuiltIn) {}
