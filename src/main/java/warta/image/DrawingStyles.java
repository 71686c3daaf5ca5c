package warta.image;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The styles of a drawing, which may name parts of it and nothing elsewhere. */
final class DrawingStyles {

  private static final Pattern PICTURE =
      Pattern.compile("data:image/(png|jpeg|gif|webp)[;,].*", Pattern.DOTALL);

  /** Rules that load: style sheets, and fonts. */
  private static final Pattern LOADING_RULE =
      Pattern.compile("@import[^;]*;?|@font-face\\s*\\{[^}]*\\}", Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDRESS =
      Pattern.compile("url\\(\\s*['\"]?\\s*([^)'\"]*)", Pattern.CASE_INSENSITIVE);

  /** CSS Images 4 and CSS Values 5: functions that load what a text names. */
  private static final Pattern LOADING_FUNCTION =
      Pattern.compile("\\b(image|image-set|src|cross-fade|expression)\\(");

  private DrawingStyles() {}

  /** A style sheet without the rules that load something; empty when the rest does, too. */
  static String safe(String sheet) {
    String rest = LOADING_RULE.matcher(sheet).replaceAll("");
    return isSafe(rest) ? rest : "";
  }

  /**
   * Whether a value of an attribute, or a style sheet, loads nothing. With a backslash any name can
   * be spelt so that it is not known again.
   */
  static boolean isSafe(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.indexOf('\\') >= 0
        || lower.contains("javascript:")
        || lower.contains("@import")
        || LOADING_FUNCTION.matcher(lower).find()) {
      return false;
    }
    Matcher address = ADDRESS.matcher(lower);
    while (address.find()) {
      String target = address.group(1);
      if (!target.startsWith("#") && !isPicture(target)) {
        return false;
      }
    }
    return true;
  }

  /** Whether an address holds a picture itself. */
  static boolean isPicture(String address) {
    return PICTURE.matcher(address.toLowerCase(Locale.ROOT)).matches();
  }
}
