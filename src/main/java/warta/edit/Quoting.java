package warta.edit;

import java.util.regex.Pattern;
import warta.data.DataFormat;
import warta.data.JsonText;

/** Writes a short text as a value of front matter, in the manner of the value it replaces. */
final class Quoting {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/.][A-Za-z0-9/._+:~%-]*");
  private static final Pattern NOT_TEXT =
      Pattern.compile(
          "[-+.\\d_]+|0[xo].*|\\d+[eE]\\d+|true|false|null|yes|no|on|off|.*:",
          Pattern.CASE_INSENSITIVE);

  private Quoting() {}

  /**
   * @param written the value that stands there now, with its quotes; empty for none
   */
  static String like(String written, String text, DataFormat format) {
    if (written.startsWith("'") && format != DataFormat.JSON && !text.contains("'")) {
      return "'" + text + "'";
    }
    boolean plain = !written.startsWith("\"") && format == DataFormat.YAML;
    return plain && PLAIN.matcher(text).matches() && !NOT_TEXT.matcher(text).matches()
        ? text
        : JsonText.of(text).strip();
  }
}
