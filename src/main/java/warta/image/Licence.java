package warta.image;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The licences of Creative Commons, by their addresses. */
final class Licence {

  private static final Pattern LICENSE =
      Pattern.compile("https?://creativecommons\\.org/licenses/([a-z-]+)/(\\d\\.\\d)(/.*)?");
  private static final Pattern DEDICATION =
      Pattern.compile("https?://creativecommons\\.org/publicdomain/zero/(\\d\\.\\d)(/.*)?");

  private Licence() {}

  /** Such as {@code CC BY-SA 4.0}; empty for any other address. */
  static String nameOf(String address) {
    Matcher license = LICENSE.matcher(address);
    if (license.matches()) {
      return "CC " + license.group(1).toUpperCase(Locale.ROOT) + " " + license.group(2);
    }
    Matcher dedication = DEDICATION.matcher(address);
    return dedication.matches() ? "CC0 " + dedication.group(1) : "";
  }
}
