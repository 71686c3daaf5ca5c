/**
 * The HTML pages: views of the site, and their fingerprints, each made from the same ingredients.
 *
 * <p>Floor 5, within {@code warta.output}.
 */
@NullMarked
package warta.output.page;

import org.jspecify.annotations.NullMarked;
