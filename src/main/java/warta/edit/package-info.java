/**
 * Careful changes to the newsroom's own files: new articles, publishing, renaming. Every other byte
 * of a file stays as it is.
 *
 * <p>Floor 7. May import floors 0 to 6.
 */
@NullMarked
package warta.edit;

import org.jspecify.annotations.NullMarked;
