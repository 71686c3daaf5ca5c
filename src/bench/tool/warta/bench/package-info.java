/**
 * The benchmark: a newsroom of any size, made for Warta and for Hugo, and both builds measured.
 *
 * <p>Not a part of the program. Imports nothing but the JDK, so that {@code src/bench/run} needs
 * only {@code site.jar}.
 */
package warta.bench;
