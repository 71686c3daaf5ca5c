/**
 * What templates can see: closed records, so that a page is a pure function of its view.
 *
 * <p>Floor 4, within {@code warta.template}. Imports nothing of Warta. Absent texts are empty,
 * never null; an absent object is guarded by a component {@code has...}.
 */
@NullMarked
package warta.template.view;

import org.jspecify.annotations.NullMarked;
