/**
 * The command line: commands, exit codes, progress; the only place that prints or exits.
 *
 * <p>Floor 8. May import all floors.
 */
@NullMarked
package warta.cli;

import org.jspecify.annotations.NullMarked;
