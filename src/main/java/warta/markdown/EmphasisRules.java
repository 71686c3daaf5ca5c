package warta.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.core.delimiter.UnderscoreDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/** When {@code *} and {@code _} begin and end emphasis, by CommonMark 0.31.2. */
final class EmphasisRules {

  private EmphasisRules() {}

  /** {@code *}, which may stand within a word. */
  static final class Asterisks extends AsteriskDelimiterProcessor {
    Asterisks() {
      super(false);
    }

    @Override
    public boolean canBeOpener(
        String before,
        String after,
        boolean leftFlanking,
        boolean rightFlanking,
        boolean beforeIsPunctuation,
        boolean afterIsPunctuation,
        boolean beforeIsSpace,
        boolean afterIsSpace) {
      return isFlanking(before, after, beforeIsSpace, afterIsSpace);
    }

    @Override
    public boolean canBeCloser(
        String before,
        String after,
        boolean leftFlanking,
        boolean rightFlanking,
        boolean beforeIsPunctuation,
        boolean afterIsPunctuation,
        boolean beforeIsSpace,
        boolean afterIsSpace) {
      return isFlanking(after, before, afterIsSpace, beforeIsSpace);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
      return use(opener, closer);
    }
  }

  /** {@code _}, which may not. */
  static final class Underscores extends UnderscoreDelimiterProcessor {
    Underscores() {
      super(false);
    }

    @Override
    public boolean canBeOpener(
        String before,
        String after,
        boolean leftFlanking,
        boolean rightFlanking,
        boolean beforeIsPunctuation,
        boolean afterIsPunctuation,
        boolean beforeIsSpace,
        boolean afterIsSpace) {
      return isFlanking(before, after, beforeIsSpace, afterIsSpace)
          && (!isFlanking(after, before, afterIsSpace, beforeIsSpace) || isPunctuation(before));
    }

    @Override
    public boolean canBeCloser(
        String before,
        String after,
        boolean leftFlanking,
        boolean rightFlanking,
        boolean beforeIsPunctuation,
        boolean afterIsPunctuation,
        boolean beforeIsSpace,
        boolean afterIsSpace) {
      return isFlanking(after, before, afterIsSpace, beforeIsSpace)
          && (!isFlanking(before, after, beforeIsSpace, afterIsSpace) || isPunctuation(after));
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
      return use(opener, closer);
    }
  }

  /** Whether a run is bound to {@code inner}: what follows makes it left-flanking. */
  private static boolean isFlanking(
      String outer, String inner, boolean outerIsSpace, boolean innerIsSpace) {
    return !innerIsSpace && (!isPunctuation(inner) || outerIsSpace || isPunctuation(outer));
  }

  // CommonMark 0.31: symbols count as punctuation
  private static boolean isPunctuation(String character) {
    return switch (Character.getType(character.charAt(0))) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  // rules 9 and 10: lengths that add up to a multiple of 3 do not match, unless both are one
  private static int use(DelimiterRun opener, DelimiterRun closer) {
    boolean either = opener.canClose() || closer.canOpen();
    boolean sum = (opener.length() + closer.length()) % 3 == 0;
    if (either && sum && closer.length() % 3 != 0) {
      return 0;
    }
    return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
  }
}
