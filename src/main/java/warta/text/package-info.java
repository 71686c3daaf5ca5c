/**
 * Plain text matters: sources with their lines, slugs, escapes, fingerprints.
 *
 * <p>Floor 0. May import {@code warta.diagnostic}.
 */
@NullMarked
package warta.text;

import org.jspecify.annotations.NullMarked;
