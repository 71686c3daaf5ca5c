/**
 * The configuration of a site and its reader.
 *
 * <p>Floor 1. May import {@code warta.diagnostic}, {@code warta.text} and {@code warta.data}.
 */
@NullMarked
package warta.config;

import org.jspecify.annotations.NullMarked;
