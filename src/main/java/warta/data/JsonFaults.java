package warta.data;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Rule;

/** The faults of JSON in an editor's words. */
final class JsonFaults {

  private final DataText data;

  JsonFaults(DataText data) {
    this.data = data;
  }

  Diagnostic notObject(int offset) {
    return bad(offset, "it does not begin with `{`");
  }

  Diagnostic textAfterEnd(int offset) {
    return bad(offset, "something follows the `}` that closes the data");
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
      return bad(token, "the text that begins here has no closing quote");
    }
    int last = text.stripTrailing().length() - 1;
    return bad(Math.max(last, 0), "it ends too early: `}` or `]` is missing after this place");
  }

  private Diagnostic badCharacter(String said, int offset) {
    char c = data.text().charAt(offset);
    if (said.contains("comment")) {
      return bad(offset, "comments are not allowed");
    }
    if ((c == '}' || c == ']') && previous(offset) == ',') {
      return bad(data.text().lastIndexOf(',', offset), "no comma may stand before `" + c + "`");
    }
    if (said.contains("close marker")) {
      return bad(offset, "`" + c + "` does not close what was opened last");
    }
    if (said.contains("comma to separate")) {
      return bad(offset, "a comma is missing before this");
    }
    if (said.contains("colon to separate")) {
      return bad(offset, "a colon is missing between key and value");
    }
    if (said.contains("property name")) {
      boolean single = c == '\'';
      return bad(offset, single ? "keys need double quotes, not single ones" : "a key is expected");
    }
    return badValue(said, offset, c);
  }

  private Diagnostic badValue(String said, int offset, char c) {
    if (said.contains("CTRL-CHAR")) {
      boolean line = DataText.isLineEnd(c);
      return bad(offset, line ? "a text is not closed on its line" : "a control character or tab");
    }
    if (said.contains("escape")) {
      return bad(offset, "this is not a known escape; write `\\\\` for a backslash");
    }
    if (said.contains("umeric") || said.contains("number") || said.contains("decimal")) {
      return bad(offset, "this is not a number");
    }
    if (c == '\'') {
      return bad(offset, "texts need double quotes, not single ones");
    }
    int from = startOfWord(offset);
    return bad(from, "a value is expected here; texts need double quotes");
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

  private Diagnostic bad(int offset, String reason) {
    return Diagnostic.at(Rule.BAD_JSON, data.between(offset, offset + 1)).with("reason", reason);
  }
}
