package warta.data;

import org.jspecify.annotations.Nullable;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Phrase;

/** Faults of colons, quotes and indentation, found by looking at the lines around a place. */
final class YamlLayoutFaults {

  private final DataText data;
  private final YamlFaults words;

  YamlLayoutFaults(DataText data, YamlFaults words) {
    this.data = data;
    this.words = words;
  }

  /**
   * The tab that indents the line of {@code offset}, or -1.
   *
   * @param anywhere also look for a tab inside the line
   */
  int tabNear(int offset, boolean anywhere) {
    int start = data.startOfLine(offset);
    int stop = anywhere ? data.endOfLine(start) : start + YamlLine.at(data, start).indent();
    int found = data.text().substring(start, stop).indexOf('\t');
    return found < 0 ? -1 : start + found;
  }

  Diagnostic missingColon(int offset) {
    YamlLine line = YamlLine.at(data, offset);
    if (line.beginsQuoteThatStaysOpen()) {
      return words.openQuote(line.valueStart());
    }
    return words.noKey(line);
  }

  Diagnostic unexpectedColon(int colon) {
    YamlLine line = YamlLine.at(data, colon);
    if (line.valueStart() <= colon) {
      return colonInText(line, colon);
    }
    if (line.content().startsWith(":")) {
      return words.missingKey(line.contentStart());
    }
    YamlLine above = line.above(data);
    if (above != null && !above.hasKey() && !above.isListEntry()) {
      return missingColon(above.start());
    }
    return misplaced(line);
  }

  private Diagnostic colonInText(YamlLine line, int colon) {
    if (line.valueBeginsWith("\"'")) {
      return words.textAfterQuote(line);
    }
    if (line.hasKey() || line.isListEntry()) {
      return words.quotes(line, Phrase.of("yaml.colon-in-text"));
    }
    return words.bad(colon, colon + 1, Phrase.of("yaml.colon"), Phrase.of("yaml.colon-cure"));
  }

  /** Something that can neither go on with what stands before it nor begin anything new. */
  Diagnostic unexpectedToken(int offset) {
    YamlLine line = YamlLine.at(data, offset);
    YamlLine open = openQuoteAbove(line, offset);
    if (open != null) {
      return words.openQuote(open.valueStart());
    }
    if (offset > line.valueStart() && line.valueBeginsWith("\"'")) {
      return words.textAfterQuote(line);
    }
    if (offset >= line.valueStart() && line.valueBeginsWith("[{]},%@`&*!|>")) {
      return words.cannotBegin(line.valueStart());
    }
    if (offset <= line.contentStart() && line.content().startsWith(":")) {
      return words.missingKey(line.contentStart());
    }
    if (offset <= line.contentStart() && !line.content().isEmpty()) {
      return misplaced(line);
    }
    return words.bad(
        offset,
        data.endOfLine(offset),
        Phrase.of("yaml.unexpected"),
        Phrase.of("yaml.unexpected-cure"));
  }

  /** A text in quotes that ran on until the next quote, which was meant to open another text. */
  private @Nullable YamlLine openQuoteAbove(YamlLine line, int offset) {
    String before = data.text().substring(line.start(), Math.min(offset, data.text().length()));
    YamlLine above = line.above(data);
    while (above != null) {
      if (above.beginsQuoteThatStaysOpen()) {
        return before.indexOf(above.value().charAt(0)) >= 0 ? above : null;
      }
      above = above.above(data);
    }
    return null;
  }

  private Diagnostic misplaced(YamlLine line) {
    YamlLine model = similarAbove(line);
    Phrase cure =
        model == null
            ? withoutModel(line)
            : Phrase.of("yaml.line-up")
                .with("model", shortened(model.content()))
                .with("line", data.lineOf(model.start()));
    return words.bad(line.contentStart(), line.end(), Phrase.of("yaml.indentation"), cure);
  }

  private static Phrase withoutModel(YamlLine line) {
    return line.isListEntry() ? Phrase.of("yaml.list-needs-key") : Phrase.of("yaml.check-spaces");
  }

  private @Nullable YamlLine similarAbove(YamlLine line) {
    YamlLine above = line.above(data);
    while (above != null && above.isListEntry() != line.isListEntry()) {
      above = above.above(data);
    }
    return above;
  }

  private static String shortened(String content) {
    return content.length() <= 40 ? content : content.substring(0, 37) + "...";
  }
}
