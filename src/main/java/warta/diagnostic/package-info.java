/**
 * Faults of the site as records: what is wrong, where, and what to do about it.
 *
 * <p>Floor 0. Imports nothing of Warta. Every floor above reports through this package; only {@code
 * warta.cli} prints.
 */
@NullMarked
package warta.diagnostic;

import org.jspecify.annotations.NullMarked;
