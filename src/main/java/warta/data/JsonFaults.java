package warta.data;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;

/** The faults of JSON in an editor's words. */
final class JsonFaults {

  private final DataText data;

  JsonFaults(DataText data) {
    this.data = data;
  }

  Diagnostic notObject(int offset) {
    return bad(offset, Phrase.of("json.not-object").with("brace", "{"));
  }

  Diagnostic textAfterEnd(int offset) {
    return bad(offset, Phrase.of("json.text-after-end").with("brace", "}"));
  }

  /**
   * @param token where the last token began that could be read
   * @param complete whether the outermost object was closed already
   */
  Diagnostic translate(JacksonException fault, int token, boolean complete) {
    String said = fault.getOriginalMessage();
    TokenStreamLocation mark = fault.getLocation();
    boolean known = mark != null && mark.getCharOffset() >= 0;
    int offset = known ? (int) mark.getCharOffset() : token;
    if (said.contains("end-of-input")) {
      return openEnd(token);
    }
    int place = Math.max(0, Math.min(offset, data.text().length() - 1));
    return complete ? textAfterEnd(startOfWord(place)) : badCharacter(said, place);
  }

  private Diagnostic openEnd(int token) {
    String text = data.text();
    if (text.charAt(token) == '"' && JsonObjectEnd.endOfString(text, token) >= text.length()) {
      return bad(token, Phrase.of("json.open-quote"));
    }
    int last = text.stripTrailing().length() - 1;
    return bad(
        Math.max(last, 0), Phrase.of("json.open-end").with("brace", "}").with("bracket", "]"));
  }

  private Diagnostic badCharacter(String said, int offset) {
    char c = data.text().charAt(offset);
    if (said.contains("comment")) {
      return bad(offset, Phrase.of("json.comment"));
    }
    if ((c == '}' || c == ']') && previous(offset) == ',') {
      return bad(data.text().lastIndexOf(',', offset), Phrase.of("json.comma").with("mark", c));
    }
    if (said.contains("close marker")) {
      return bad(offset, Phrase.of("json.wrong-close").with("mark", c));
    }
    if (said.contains("comma to separate")) {
      return bad(offset, Phrase.of("json.missing-comma"));
    }
    if (said.contains("colon to separate")) {
      return bad(offset, Phrase.of("json.missing-colon"));
    }
    if (SmartQuotes.begin(String.valueOf(c))) {
      return bad(offset, Phrase.of("data.smart-quotes"));
    }
    if (said.contains("property name")) {
      boolean single = c == '\'';
      return bad(offset, single ? Phrase.of("json.single-quoted-key") : Phrase.of("json.no-key"));
    }
    return badValue(said, offset, c);
  }

  private Diagnostic badValue(String said, int offset, char c) {
    if (said.contains("CTRL-CHAR")) {
      boolean line = DataText.isLineEnd(c);
      return bad(offset, line ? Phrase.of("json.open-text") : Phrase.of("json.control"));
    }
    if (said.contains("escape")) {
      return bad(offset, Phrase.of("json.escape"));
    }
    if (said.contains("umeric") || said.contains("number") || said.contains("decimal")) {
      return bad(offset, Phrase.of("json.number"));
    }
    if (c == '\'') {
      return bad(offset, Phrase.of("json.single-quotes"));
    }
    int from = startOfWord(offset);
    return bad(from, Phrase.of("json.value"));
  }

  private int startOfWord(int offset) {
    int at = offset;
    while (at > 0 && Character.isLetterOrDigit(data.text().charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private char previous(int offset) {
    int at = offset - 1;
    while (at >= 0 && Character.isWhitespace(data.text().charAt(at))) {
      at--;
    }
    return at < 0 ? ' ' : data.text().charAt(at);
  }

  private Diagnostic bad(int offset, Phrase reason) {
    return Diagnostic.at(Rule.BAD_JSON, data.between(offset, offset + 1)).with("reason", reason);
  }
}
