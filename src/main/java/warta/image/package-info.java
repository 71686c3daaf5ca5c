/**
 * Photos as bytes: what their files say, and how they are decoded, cut, scaled and encoded.
 *
 * <p>Floor 1. May import {@code warta.text}. The only importer of image libraries.
 */
@NullMarked
package warta.image;

import org.jspecify.annotations.NullMarked;
