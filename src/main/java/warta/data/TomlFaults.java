package warta.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomlj.TomlParseError;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Rule;

/** The faults of TOML in an editor's words. */
final class TomlFaults {

  private static final Pattern DUPLICATE =
      Pattern.compile("(.*) previously defined at line (\\d+), column (\\d+)", Pattern.DOTALL);
  private static final Pattern OTHER_KIND =
      Pattern.compile(
          "(.*) is not an? \\w+ \\(previously defined at line (\\d+), column (\\d+)\\)",
          Pattern.DOTALL);
  private static final Pattern UNCLOSED =
      Pattern.compile(
          ".*; the (array|inline table) opened at line (\\d+), column (\\d+) is unclosed",
          Pattern.DOTALL);
  private static final Pattern UNEXPECTED =
      Pattern.compile("Unexpected (.*), expected (.*)", Pattern.DOTALL);

  private final DataText data;
  private final TomlText text;
  private final DataFaults faults;

  TomlFaults(DataText data, TomlText text, DataFaults faults) {
    this.data = data;
    this.text = text;
    this.faults = faults;
  }

  void report(List<TomlParseError> errors) {
    for (TomlParseError error : errors) {
      report(error);
    }
  }

  private void report(TomlParseError error) {
    int offset = text.offset(error.position().line(), error.position().column());
    String said = error.getMessage() == null ? "" : error.getMessage();
    Matcher duplicate = DUPLICATE.matcher(said);
    Matcher otherKind = OTHER_KIND.matcher(said);
    Matcher unclosed = UNCLOSED.matcher(said);
    if (duplicate.matches()) {
      faults.duplicate(duplicate.group(1), ofKey(offset), ofKey(named(duplicate)));
    } else if (otherKind.matches()) {
      String reason = "the key `" + otherKind.group(1) + "` has another kind of value already";
      faults.report(bad(offset, reason).withNote("first", ofKey(named(otherKind)), Map.of()));
    } else if (unclosed.matches()) {
      char close = unclosed.group(1).equals("array") ? ']' : '}';
      faults.report(bad(named(unclosed), "the `" + close + "` for this is missing"));
    } else if (said.startsWith("Nesting is too deep")) {
      faults.report(faults.tooDeep(offset).diagnostic());
    } else {
      faults.report(bad(offset, reason(said)));
    }
  }

  private Diagnostic bad(int offset, String reason) {
    return Diagnostic.at(Rule.BAD_TOML, data.between(offset, offset + 1)).with("reason", reason);
  }

  /** The place that a message of the library names in its words. */
  private int named(Matcher said) {
    return text.offset(Integer.parseInt(said.group(2)), Integer.parseInt(said.group(3)));
  }

  private Location ofKey(int offset) {
    int end = text.endOfKey(offset);
    return data.between(offset, end == offset ? data.endOfLine(offset) : end);
  }

  private static String reason(String said) {
    Matcher unexpected = UNEXPECTED.matcher(said);
    if (!unexpected.matches()) {
      return said.isEmpty()
          ? "this cannot be understood"
          : said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1);
    }
    String found = unexpected.group(1).replace("end of input", "the end");
    return reason(found.length() > 20 ? "this" : found, unexpected.group(2));
  }

  private static String reason(String found, String expected) {
    if (expected.endsWith("a character") || expected.equals("'") || expected.equals("'''")) {
      boolean open = found.equals("the end") || found.equals("end of line");
      return open ? "a closing quote is missing" : "a text in quotes cannot contain " + found;
    }
    if (expected.equals(". or =")) {
      return "a key needs `=` and a value after it";
    }
    if (expected.startsWith("a newline or end")) {
      return "nothing can follow the value on its line, but here is " + found;
    }
    if (expected.startsWith("a key")) {
      return "a key is expected here, not " + found;
    }
    if (expected.startsWith("a value")) {
      return "a value is expected here, not " + found;
    }
    if (expected.startsWith("]") || expected.startsWith("}")) {
      return "a comma or `" + expected.charAt(0) + "` is expected here, not " + found;
    }
    return expected + " is expected here, not " + found;
  }
}
