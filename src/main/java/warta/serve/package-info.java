/**
 * A site as it is served while people work on it: its present plan in memory, files made when they
 * are asked for, and a watch on its sources. A client of the same pipeline as a build.
 *
 * <p>Floor 7. May import all floors below, {@code serve.http} and {@code serve.face}.
 */
@NullMarked
package warta.serve;

import org.jspecify.annotations.NullMarked;
