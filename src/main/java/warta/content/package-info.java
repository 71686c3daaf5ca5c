/**
 * Articles, sections, authors and standing pages as editors write them: paths, front matter, facts.
 *
 * <p>Floor 2. May import floors 0 and 1, and {@code warta.markdown} for the facts of a text.
 */
@NullMarked
package warta.content;

import org.jspecify.annotations.NullMarked;
