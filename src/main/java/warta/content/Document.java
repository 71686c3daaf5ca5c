package warta.content;

import java.util.function.Function;
import warta.markdown.BodyFacts;
import warta.markdown.PackedFacts;
import warta.text.Fingerprint;

/**
 * A Markdown file that was read: its front matter and the facts of its text. The text itself is
 * kept elsewhere, see {@link Bodies}.
 *
 * @param words how many the text has
 * @param factsByPath where its facts are found: a large site has many texts, and seldom looks at
 *     one
 * @param hash of the whole file
 */
public record Document(
    ContentPath path,
    FrontMatter frontMatter,
    int words,
    Function<String, PackedFacts> factsByPath,
    Fingerprint hash) {

  private static final int WORDS_PER_MINUTE = 200;

  public Document(ContentPath path, FrontMatter frontMatter, BodyFacts facts, Fingerprint hash) {
    this(path, frontMatter, facts.words(), PackedFacts.of(facts), hash);
  }

  /**
   * The same document with its facts kept elsewhere.
   *
   * @param newFacts by the paths of documents
   */
  public Document with(Function<String, PackedFacts> newFacts) {
    return new Document(path, frontMatter, words, newFacts, hash);
  }

  public PackedFacts packedFacts() {
    return factsByPath.apply(path.path());
  }

  /** How long reading it takes, at least one minute. */
  public int readingMinutes() {
    return Math.max(1, Math.round((float) words / WORDS_PER_MINUTE));
  }

  /** Made anew each time: to be asked once for all that is wanted. */
  public BodyFacts facts() {
    return packedFacts().unpack();
  }

  /** The first paragraph, cut short; empty when there is none. */
  public String excerpt() {
    return packedFacts().excerpt();
  }

  /** Its description, or how its text begins. */
  public String summary() {
    return frontMatter.description().isEmpty() ? excerpt() : frontMatter.description();
  }
}
