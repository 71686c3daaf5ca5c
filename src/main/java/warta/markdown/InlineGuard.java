package warta.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import warta.diagnostic.Phrase;

/**
 * Refuses blocks whose characters would keep the inline parser busy for seconds; asked by the
 * parser itself, so that no other reading of the text can be tricked into missing one.
 */
final class InlineGuard {

  static final int MAX_LENGTH = 1 << 16;
  static final int MAX_BRACKETS = 2_000;
  static final int MAX_BRACKETS_IN_TEXT = 20_000;
  static final int MAX_BACKTICKS = 4_000;

  private static final Phrase CHARACTERS = Phrase.of("size.characters");
  private static final Phrase BRACKETS = Phrase.of("size.brackets").with("bracket", "[");

  private int bracketsInText;
  private int definitions;

  /**
   * @param content of one block
   * @throws Refusal when it has too much
   */
  void check(BasedSequence content) {
    checkLength(content);
    int start = content.getStartOffset();
    int end = content.getEndOffset();
    String text = String.valueOf(content.getBase());
    int brackets = 0;
    int backticks = 0;
    for (int i = start; i < end; i++) {
      switch (text.charAt(i)) {
        case '[' -> brackets++;
        case '`' -> backticks++;
        default -> {}
      }
    }
    bracketsInText += brackets;
    limit(start, brackets, MAX_BRACKETS, BRACKETS);
    limit(start, backticks, MAX_BACKTICKS, Phrase.of("size.backticks"));
    if (bracketsInText > MAX_BRACKETS_IN_TEXT) {
      refuseText(bracketsInText);
    }
  }

  /**
   * @param content of a paragraph that may be definitions of links
   * @throws Refusal when it is too long, or there are too many
   */
  void checkDefinition(BasedSequence content) {
    checkLength(content);
    definitions++;
    if (definitions > MAX_BRACKETS_IN_TEXT) {
      refuseText(definitions);
    }
  }

  private static void refuseText(int brackets) {
    throw Refusal.textTooLarge(size(BRACKETS, brackets), size(BRACKETS, MAX_BRACKETS_IN_TEXT));
  }

  private static void checkLength(BasedSequence content) {
    int start = content.getStartOffset();
    int length = content.getEndOffset() - start;
    if (length > MAX_LENGTH) {
      throw Refusal.blockTooLong(start, size(CHARACTERS, length), size(CHARACTERS, MAX_LENGTH));
    }
  }

  private static void limit(int start, int count, int limit, Phrase unit) {
    if (count > limit) {
      throw Refusal.blockTooLong(start, size(unit, count), size(unit, limit));
    }
  }

  private static Phrase size(Phrase unit, int count) {
    return unit.with("count", count);
  }
}
