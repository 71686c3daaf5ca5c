package warta.content;

import java.util.function.Supplier;
import warta.markdown.BodyFacts;
import warta.markdown.PackedFacts;
import warta.text.Fingerprint;

/**
 * A Markdown file that was read: its front matter and the facts of its text. The text itself is
 * kept elsewhere, see {@link Bodies}.
 *
 * @param words how many the text has
 * @param packedFacts may be kept elsewhere, too: a large site has many, and seldom looks at one
 * @param hash of the whole file
 */
public record Document(
    ContentPath path,
    FrontMatter frontMatter,
    int words,
    Supplier<PackedFacts> packedFacts,
    Fingerprint hash) {

  public Document(ContentPath path, FrontMatter frontMatter, BodyFacts facts, Fingerprint hash) {
    this(path, frontMatter, facts.words(), PackedFacts.of(facts), hash);
  }

  /** The same document with its facts kept elsewhere. */
  public Document with(Supplier<PackedFacts> newFacts) {
    return new Document(path, frontMatter, words, newFacts, hash);
  }

  /** Made anew each time: to be asked once for all that is wanted. */
  public BodyFacts facts() {
    return packedFacts.get().unpack();
  }

  /** The first paragraph, cut short; empty when there is none. */
  public String excerpt() {
    return packedFacts.get().excerpt();
  }

  /** Its description, or how its text begins. */
  public String summary() {
    return frontMatter.description().isEmpty() ? excerpt() : frontMatter.description();
  }
}
