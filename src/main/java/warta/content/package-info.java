/**
 * Articles, sections, authors and standing pages as editors write them: paths, front matter, facts.
 *
 * <p>Floor 2. May import floors 0 and 1, and {@code warta.markdown} and {@code warta.image} for the
 * facts of texts and images.
 */
@NullMarked
package warta.content;

import org.jspecify.annotations.NullMarked;
