/**
 * Feeds: the newest articles of the site, of sections, topics and authors, for feed readers.
 *
 * <p>Floor 5, within {@code warta.output}.
 */
@NullMarked
package warta.output.feed;

import org.jspecify.annotations.NullMarked;
