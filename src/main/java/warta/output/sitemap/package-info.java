/**
 * Sitemaps: every page that search engines are to know, and the news of the last two days.
 *
 * <p>Floor 5, within {@code warta.output}.
 */
@NullMarked
package warta.output.sitemap;

import org.jspecify.annotations.NullMarked;
