package warta.data;

import warta.diagnostic.Diagnostic;
import warta.diagnostic.Rule;

/** The faults of YAML in an editor's words. */
final class YamlFaults {

  private static final String SAMPLE = "`title: Judul`";

  private final DataText data;

  YamlFaults(DataText data) {
    this.data = data;
  }

  Diagnostic bad(int from, int to, String reason, String cure) {
    return Diagnostic.at(Rule.BAD_YAML, data.between(from, to))
        .with("reason", reason)
        .with("cure", cure);
  }

  Diagnostic tab(int offset) {
    return Diagnostic.at(Rule.YAML_TAB, data.between(offset, offset + 1));
  }

  Diagnostic alias(int offset) {
    return Diagnostic.at(Rule.YAML_ALIAS, data.between(offset, endOfWord(offset)));
  }

  Diagnostic tag(int offset) {
    String word = data.text().substring(offset, endOfWord(offset));
    if (word.startsWith("!!")) {
      String reason = "tags such as `" + word + "` are not used here";
      return bad(offset, endOfWord(offset), reason, "remove `" + word + "`");
    }
    return cannotBegin(offset);
  }

  Diagnostic secondDocument(int offset) {
    return bad(
        offset,
        endOfWord(offset),
        "a second document begins here",
        "keep all keys together, without a line `---` or `...` between them");
  }

  /** Data that is a list or a text as a whole. */
  Diagnostic notMapping(int offset, Value root) {
    if (root instanceof Value.Scalar) {
      return noKey(YamlLine.at(data, offset));
    }
    return bad(
        offset,
        offset + 1,
        "a list stands where keys are expected",
        "begin with a key, such as " + SAMPLE);
  }

  /** A line that was read as a text because it has no colon, or no space after it. */
  Diagnostic noKey(YamlLine line) {
    if (line.lacksSpaceAfterColon()) {
      return bad(
          line.contentStart(),
          line.end(),
          "a space is missing after the colon",
          "write it like this: " + line.withSpaceAfterColon());
    }
    return bad(
        line.contentStart(),
        line.end(),
        "this line has no key with a colon",
        "write a key, a colon and a space before the text, such as " + SAMPLE);
  }

  Diagnostic missingKey(int offset) {
    return bad(
        offset,
        offset + 1,
        "the key before the colon is missing",
        "write a key before the colon, such as " + SAMPLE);
  }

  Diagnostic badKey(int offset, Value key) {
    if (key instanceof Value.Scalar) {
      return missingKey(offset);
    }
    YamlLine line = YamlLine.at(data, offset);
    if (line.valueBeginsWith("{[") && line.valueStart() <= offset && !line.lead().isEmpty()) {
      return quotes(line, "a list or group cannot be a key");
    }
    return bad(
        offset,
        offset + 1,
        "a list or group cannot be a key",
        "write a plain word before the colon, such as " + SAMPLE);
  }

  /** A text whose first character means something else in YAML. */
  Diagnostic cannotBegin(int offset) {
    YamlLine line = YamlLine.at(data, offset);
    int first = data.text().codePointAt(offset);
    String mark = first == '`' ? "a backtick" : "`" + Character.toString(first) + "`";
    if (line.lead().isEmpty() && line.valueBeginsWith("]},")) {
      return bad(offset, offset + 1, mark + " is not expected here", "remove it");
    }
    String reason = "a text cannot begin with " + mark + " without quotes";
    if (line.valueStart() == offset) {
      return quotes(line, reason);
    }
    return bad(offset, offset + 1, reason, "put the text in quotes");
  }

  Diagnostic quotes(YamlLine line, String reason) {
    return bad(
        line.valueStart(), line.end(), reason, "put the text in quotes: " + line.withQuotes());
  }

  Diagnostic openQuote(int quote) {
    char c = data.text().charAt(quote);
    String line = data.text().substring(quote, data.endOfLine(quote)).strip();
    boolean closed = line.length() > 1 && line.charAt(line.length() - 1) == c;
    boolean unclear = closed || line.length() > 100;
    return bad(
        quote,
        data.endOfLine(quote),
        "the quote " + c + " is opened but not closed",
        unclear ? "check the quotes of this line" : "end the text with a quote: " + line + c);
  }

  Diagnostic textAfterQuote(YamlLine line) {
    char quote = line.value().charAt(0);
    return quotes(line, "there is text after the closing quote " + quote);
  }

  Diagnostic openBracket(int bracket) {
    boolean list = data.text().charAt(bracket) == '[';
    String what = list ? "the list that begins with `[`" : "the group that begins with `{`";
    String close = list ? "`]`" : "`}`";
    return bad(
        bracket,
        data.endOfLine(bracket),
        what + " is not closed, or a comma is missing in it",
        "write commas between the entries and " + close + " at the end");
  }

  private int endOfWord(int offset) {
    int at = offset;
    while (at < data.text().length() && !Character.isWhitespace(data.text().charAt(at))) {
      at++;
    }
    return at;
  }
}
