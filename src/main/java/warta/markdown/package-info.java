/**
 * Markdown to bodies: runs of HTML with typed holes that the floors above fill, and the facts of a
 * text (headings, links, images, excerpt, words).
 *
 * <p>Floor 2. May import {@code warta.diagnostic} and {@code warta.text}; the only importer of
 * flexmark and of jsoup.
 */
@NullMarked
package warta.markdown;

import org.jspecify.annotations.NullMarked;
