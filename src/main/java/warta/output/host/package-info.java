/**
 * What web servers are told about a site: redirects, pages that are gone, headers, each in the
 * syntax of its host.
 *
 * <p>Floor 5, within {@code warta.output}.
 */
@NullMarked
package warta.output.host;

import org.jspecify.annotations.NullMarked;
