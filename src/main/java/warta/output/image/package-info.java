/**
 * The pictures that are published of photos.
 *
 * <p>Floor 5, within {@code warta.output}.
 */
@NullMarked
package warta.output.image;

import org.jspecify.annotations.NullMarked;
