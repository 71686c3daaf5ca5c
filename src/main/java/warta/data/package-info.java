/**
 * Structured values that know their place in a file, read from YAML, TOML or JSON, and the typed
 * keys by which the floors above take them.
 *
 * <p>Floor 0. May import {@code warta.diagnostic} and {@code warta.text}; the only importer of
 * snakeyaml-engine, tomlj and Jackson for reading.
 */
@NullMarked
package warta.data;

import org.jspecify.annotations.NullMarked;
