package warta.image;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * What a social card says.
 *
 * @param wordmark the newsroom's name
 * @param section may be empty
 * @param isRightToLeft whether its language is written from the right
 */
public record CardText(String wordmark, String section, String headline, boolean isRightToLeft) {

  /** To be raised with every change of what is drawn for the same text. */
  public static final int VERSION = 1;

  /** Those that the card's font has. */
  private static final Set<UnicodeScript> SCRIPTS =
      Set.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARABIC,
          UnicodeScript.HEBREW,
          UnicodeScript.INHERITED);

  /** Punctuation and signs of currencies end here; behind them are symbols and pictures. */
  private static final int LAST_COMMON = 0x20bf;

  /** Whether the card's font has all letters: boxes are worse than no card. */
  public boolean isDrawable() {
    return (wordmark + section + headline)
        .codePoints()
        .allMatch(
            c ->
                SCRIPTS.contains(UnicodeScript.of(c))
                    || (UnicodeScript.of(c) == UnicodeScript.COMMON && c <= LAST_COMMON));
  }
}
