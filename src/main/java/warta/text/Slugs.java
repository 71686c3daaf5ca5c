package warta.text;

import java.text.Normalizer;
import java.util.Locale;

/** Names for addresses: lower-case ASCII letters, digits and single hyphens. */
public final class Slugs {

  /** The longest slug that is made; longer ones are cut between words. */
  public static final int MAX_LENGTH = 80;

  private Slugs() {}

  /**
   * The slug of a title: diacritics are folded, all else becomes a hyphen.
   *
   * @return empty when no letter or digit of {@code text} has an ASCII form
   */
  public static String of(String text) {
    if (text.length() <= MAX_LENGTH && isSlug(text) && !text.contains("--")) {
      return text;
    }
    String folded = decomposed(fold(text)).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(folded.length());
    boolean gap = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        if (gap && out.length() > 0) {
          out.append('-');
        }
        gap = false;
        out.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && !isApostrophe(c)) {
        gap = true;
      }
    }
    return cut(out.toString());
  }

  /** Whether {@code text} may stand in an address as it is. */
  public static boolean isSlug(String text) {
    if (text.isEmpty() || text.startsWith("-") || text.endsWith("-")) {
      return false;
    }
    return text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc';
  }

  /** Compatibility decomposition; ASCII has none, and need not load Unicode's tables. */
  private static String decomposed(String text) {
    return Characters.isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
  }

  /** Letters that Unicode does not decompose. */
  private static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case 'ß' -> out.append("ss");
        case 'æ', 'Æ' -> out.append("ae");
        case 'œ', 'Œ' -> out.append("oe");
        case 'ø', 'Ø' -> out.append('o');
        case 'đ', 'Đ', 'ð', 'Ð' -> out.append('d');
        case 'ł', 'Ł' -> out.append('l');
        case 'þ', 'Þ' -> out.append("th");
        case 'ı' -> out.append('i');
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  private static String cut(String slug) {
    if (slug.length() <= MAX_LENGTH) {
      return slug;
    }
    int space = slug.lastIndexOf('-', MAX_LENGTH);
    return slug.substring(0, space > 0 ? space : MAX_LENGTH);
  }
}
