/**
 * What the head of a page tells machines: its title, Open Graph and X cards, and JSON-LD.
 *
 * <p>Floor 5, within {@code warta.output}.
 */
@NullMarked
package warta.output.head;

import org.jspecify.annotations.NullMarked;
