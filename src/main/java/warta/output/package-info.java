/**
 * What is written: every output with its path, fingerprint and content, planned before any is
 * rendered.
 *
 * <p>Floor 5. May import floors 0 to 4. Its sub-packages are equals, and do not import each other.
 */
@NullMarked
package warta.output;

import org.jspecify.annotations.NullMarked;
