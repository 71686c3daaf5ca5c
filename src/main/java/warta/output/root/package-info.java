/**
 * The small files at the root of a site that only machines read: {@code robots.txt}, the web
 * manifest, {@code security.txt} and the like.
 *
 * <p>Floor 5, within {@code warta.output}.
 */
@NullMarked
package warta.output.root;

import org.jspecify.annotations.NullMarked;
