package warta.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomlj.TomlParseError;
import warta.diagnostic.Argument;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Phrase;
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
      Phrase reason = Phrase.of("toml.other-kind").with("key", otherKind.group(1));
      faults.report(bad(offset, reason).withNote("first", ofKey(named(otherKind)), Map.of()));
    } else if (unclosed.matches()) {
      char close = unclosed.group(1).equals("array") ? ']' : '}';
      faults.report(bad(named(unclosed), Phrase.of("toml.unclosed").with("close", close)));
    } else if (said.startsWith("Nesting is too deep")) {
      faults.report(faults.tooDeep(offset).diagnostic());
    } else if (SmartQuotes.begin(data.text().substring(offset))) {
      faults.report(bad(offset, Phrase.of("data.smart-quotes")));
    } else {
      faults.report(bad(offset, reason(said)));
    }
  }

  private Diagnostic bad(int offset, Argument reason) {
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

  private static Argument reason(String said) {
    Matcher unexpected = UNEXPECTED.matcher(said);
    if (!unexpected.matches()) {
      return said.isEmpty()
          ? Phrase.of("toml.unreadable")
          : Argument.of(said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1));
    }
    return reason(found(unexpected.group(1)), unexpected.group(2));
  }

  private static Argument found(String said) {
    if (said.equals("end of input")) {
      return Phrase.of("toml.end");
    }
    if (said.equals("end of line")) {
      return Phrase.of("toml.end-of-line");
    }
    return said.length() > 20 ? Phrase.of("toml.this") : Argument.of(said);
  }

  private static Phrase reason(Argument found, String expected) {
    if (expected.endsWith("a character") || expected.equals("'") || expected.equals("'''")) {
      boolean open =
          found.equals(Phrase.of("toml.end")) || found.equals(Phrase.of("toml.end-of-line"));
      return open ? Phrase.of("toml.open-quote") : Phrase.of("toml.in-quotes").with("found", found);
    }
    if (expected.equals(". or =")) {
      return Phrase.of("toml.no-value");
    }
    if (expected.startsWith("a newline or end")) {
      return Phrase.of("toml.after-value").with("found", found);
    }
    if (expected.startsWith("a key")) {
      return Phrase.of("toml.key").with("found", found);
    }
    if (expected.startsWith("a value")) {
      return Phrase.of("toml.value").with("found", found);
    }
    if (expected.startsWith("]") || expected.startsWith("}")) {
      return Phrase.of("toml.comma").with("close", expected.charAt(0)).with("found", found);
    }
    return Phrase.of("toml.other").with("expected", expected).with("found", found);
  }
}
