/**
 * A web server for one person's machine: all of HTTP that a published site needs, and nothing of
 * how sites are built. What it hands out comes from a {@link warta.serve.http.Content}; redirects
 * and headers come from the files that the site itself generates for hosts.
 *
 * <p>Floor 7. May import {@code text}. The only importer of the JDK's server.
 */
@NullMarked
package warta.serve.http;

import org.jspecify.annotations.NullMarked;
