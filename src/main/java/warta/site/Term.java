package warta.site;

import java.util.List;

/**
 * A tag that articles carry.
 *
 * @param name in its first spelling
 * @param articles oldest first
 */
public record Term(String slug, String name, List<Article> articles) {}
