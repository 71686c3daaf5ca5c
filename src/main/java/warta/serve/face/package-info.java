/**
 * What a browser sees beside the site while it is served: faults, the newsroom bar, the dashboard,
 * and the script that keeps pages up to date. Texts made from records; nothing here reads or waits.
 *
 * <p>Floor 7. May import floors 0 to 3, for the words, the faults and the states they speak of.
 */
@NullMarked
package warta.serve.face;

import org.jspecify.annotations.NullMarked;
