/**
 * The pipeline from files to the published folder: sources, sink, manifest, lock, workers.
 *
 * <p>Floor 6. May import floors 0 to 5; with the floors above it the only one that does input and
 * output.
 */
@NullMarked
package warta.build;

import org.jspecify.annotations.NullMarked;
