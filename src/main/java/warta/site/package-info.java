/**
 * The assembled, immutable site: pages, sections, terms, authors, permalinks, listings, related
 * stories, and the checks that need all of them.
 *
 * <p>Floor 3. May import floors 0 to 2.
 */
@NullMarked
package warta.site;

import org.jspecify.annotations.NullMarked;
