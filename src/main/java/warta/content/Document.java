package warta.content;

import warta.markdown.BodyFacts;
import warta.text.Fingerprint;

/**
 * A Markdown file that was read: its front matter and the facts of its text. The text itself is
 * kept elsewhere, see {@link Bodies}.
 *
 * @param hash of the whole file
 */
public record Document(
    ContentPath path, FrontMatter frontMatter, BodyFacts facts, Fingerprint hash) {

  /** Its description, or how its text begins. */
  public String summary() {
    return frontMatter.description().isEmpty() ? facts.excerpt() : frontMatter.description();
  }
}
