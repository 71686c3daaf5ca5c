/**
 * What a build remembers of the sources for the next one: which files were read, what was in them.
 *
 * <p>Floor 6. May import floors 0 to 3. Everything here may vanish or rot at any moment; then it is
 * made again.
 */
@NullMarked
package warta.build.cache;

import org.jspecify.annotations.NullMarked;
