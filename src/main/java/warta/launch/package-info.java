/**
 * The way in: starts the command line in a JVM with options that suit the job. Kept small and free
 * of lambdas, since every class that it loads delays every command.
 *
 * <p>Floor 9. May import {@code cli}.
 */
@NullMarked
package warta.launch;

import org.jspecify.annotations.NullMarked;
