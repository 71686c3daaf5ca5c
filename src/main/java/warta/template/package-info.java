/**
 * Pebble behind one small interface: templates, their faults, interface words.
 *
 * <p>Floor 4. May import floors 0 to 3 and {@code warta.template.view}; the only importer of
 * Pebble.
 */
@NullMarked
package warta.template;

import org.jspecify.annotations.NullMarked;
