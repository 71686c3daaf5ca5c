/**
 * The theme's assets under fingerprinted names, and the files of {@code content/} that texts use.
 *
 * <p>Floor 5, within {@code warta.output}.
 */
@NullMarked
package warta.output.asset;

import org.jspecify.annotations.NullMarked;
