package warta.data;

import java.util.Optional;
import java.util.regex.Pattern;
import warta.diagnostic.Argument;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;

/** The faults of YAML in an editor's words. */
final class YamlFaults {

  /** A comment has a space behind its sign, as people write them. */
  private static final Pattern HASHTAG = Pattern.compile("[ \\t]+#[^\\s#]");

  private final DataText data;

  YamlFaults(DataText data) {
    this.data = data;
  }

  Diagnostic bad(int from, int to, Phrase reason, Phrase cure) {
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
      return bad(
          offset,
          endOfWord(offset),
          Phrase.of("yaml.tag").with("word", word),
          Phrase.of("yaml.tag-cure").with("word", word));
    }
    return cannotBegin(offset);
  }

  Diagnostic secondDocument(int offset) {
    return bad(
        offset,
        endOfWord(offset),
        Phrase.of("yaml.second-document"),
        Phrase.of("yaml.second-document-cure"));
  }

  /** Data that is a list or a text as a whole. */
  Diagnostic notMapping(int offset, Value root) {
    if (root instanceof Value.Scalar) {
      return noKey(YamlLine.at(data, offset));
    }
    return bad(
        offset, offset + 1, Phrase.of("yaml.list-for-keys"), Phrase.of("yaml.list-for-keys-cure"));
  }

  /** A line that was read as a text because it has no colon, or no space after it. */
  Diagnostic noKey(YamlLine line) {
    if (line.lacksSpaceAfterColon()) {
      return bad(
          line.contentStart(),
          line.end(),
          Phrase.of("yaml.no-space"),
          Phrase.of("yaml.no-space-cure").with("line", line.withSpaceAfterColon()));
    }
    return bad(
        line.contentStart(), line.end(), Phrase.of("yaml.no-key"), Phrase.of("yaml.no-key-cure"));
  }

  Diagnostic missingKey(int offset) {
    return bad(
        offset, offset + 1, Phrase.of("yaml.missing-key"), Phrase.of("yaml.missing-key-cure"));
  }

  Diagnostic badKey(int offset, Value key) {
    if (key instanceof Value.Scalar) {
      return missingKey(offset);
    }
    YamlLine line = YamlLine.at(data, offset);
    if (line.valueBeginsWith("{[") && line.valueStart() <= offset && !line.lead().isEmpty()) {
      return quotes(line, Phrase.of("yaml.bad-key"));
    }
    return bad(offset, offset + 1, Phrase.of("yaml.bad-key"), Phrase.of("yaml.bad-key-cure"));
  }

  /** A text whose first character means something else in YAML. */
  Diagnostic cannotBegin(int offset) {
    YamlLine line = YamlLine.at(data, offset);
    int first = data.text().codePointAt(offset);
    Argument mark =
        first == '`'
            ? Phrase.of("yaml.backtick")
            : Argument.of("`" + Character.toString(first) + "`");
    if (line.lead().isEmpty() && line.valueBeginsWith("]},")) {
      return bad(
          offset,
          offset + 1,
          Phrase.of("yaml.not-expected").with("mark", mark),
          Phrase.of("yaml.not-expected-cure"));
    }
    Phrase reason = Phrase.of("yaml.cannot-begin").with("mark", mark);
    if (line.valueStart() == offset) {
      return quotes(line, reason);
    }
    return bad(offset, offset + 1, reason, Phrase.of("yaml.quotes"));
  }

  Diagnostic quotes(YamlLine line, Phrase reason) {
    return bad(
        line.valueStart(),
        line.end(),
        reason,
        Phrase.of("yaml.quotes").with("line", line.withQuotes()));
  }

  /** A text that has typographic quotes as a part of it. */
  Diagnostic smartQuotes(int from, int to, String text) {
    String inside = SmartQuotes.inside(text).replace("\\", "\\\\").replace("\"", "\\\"");
    String quoted = "\"" + inside + "\"";
    YamlLine line = YamlLine.at(data, from);
    boolean whole = line.hasKey() && line.valueStart() == from && line.end() == to;
    return Diagnostic.at(Rule.SMART_QUOTES, data.between(from, to))
        .with("line", whole ? line.lead() + quoted : quoted);
  }

  /** A text that seems to go on behind a {@code #}, which begins a comment after a space. */
  Optional<Diagnostic> cutText(int from, int to) {
    String rest = data.text().substring(to, data.endOfLine(to));
    if (!HASHTAG.matcher(rest).lookingAt()) {
      return Optional.empty();
    }
    YamlLine line = YamlLine.at(data, from);
    return Optional.of(
        Diagnostic.at(Rule.CUT_TEXT, data.between(to, to + rest.length()))
            .with("line", line.valueStart() == from ? line.withQuotes() : ""));
  }

  Diagnostic openQuote(int quote) {
    char c = data.text().charAt(quote);
    String line = data.text().substring(quote, data.endOfLine(quote)).strip();
    boolean closed = line.length() > 1 && line.charAt(line.length() - 1) == c;
    boolean unclear = closed || line.length() > 100;
    return bad(
        quote,
        data.endOfLine(quote),
        Phrase.of("yaml.open-quote").with("quote", c),
        unclear
            ? Phrase.of("yaml.check-quotes")
            : Phrase.of("yaml.open-quote-cure").with("line", line + c));
  }

  Diagnostic textAfterQuote(YamlLine line) {
    char quote = line.value().charAt(0);
    return quotes(line, Phrase.of("yaml.text-after-quote").with("quote", quote));
  }

  Diagnostic openBracket(int bracket) {
    boolean list = data.text().charAt(bracket) == '[';
    Phrase reason =
        list
            ? Phrase.of("yaml.open-list").with("open", "[")
            : Phrase.of("yaml.open-group").with("open", "{");
    return bad(
        bracket,
        data.endOfLine(bracket),
        reason,
        Phrase.of("yaml.open-bracket-cure").with("close", list ? "]" : "}"));
  }

  private int endOfWord(int offset) {
    int at = offset;
    while (at < data.text().length() && !Character.isWhitespace(data.text().charAt(at))) {
      at++;
    }
    return at;
  }
}
