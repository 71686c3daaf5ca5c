package warta.output.head;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses of licences, which machines want instead of their names. */
final class Licences {

  private static final Pattern CREATIVE_COMMONS =
      Pattern.compile("CC[ -](BY(?:-(?:NC|SA|ND))*)[ -](\\d\\.\\d)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ZERO =
      Pattern.compile("CC[ -]?(?:0|Zero)(?:[ -]1\\.0)?", Pattern.CASE_INSENSITIVE);

  private Licences() {}

  /** The address of a licence that was written as {@code CC BY 4.0}; empty for any other words. */
  static String address(String written) {
    if (written.startsWith("https://") || written.startsWith("http://")) {
      return written;
    }
    Matcher commons = CREATIVE_COMMONS.matcher(written);
    if (commons.matches()) {
      return "https://creativecommons.org/licenses/%s/%s/"
          .formatted(commons.group(1).toLowerCase(Locale.ROOT), commons.group(2));
    }
    return ZERO.matcher(written).matches()
        ? "https://creativecommons.org/publicdomain/zero/1.0/"
        : "";
  }
}
