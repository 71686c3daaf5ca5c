/**
 * Asks whether the addresses of other sites still answer: the only place that uses the network.
 *
 * <p>Floor 6. May import floors 0 to 3.
 */
@NullMarked
package warta.external;

import org.jspecify.annotations.NullMarked;
