package warta.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import warta.template.TagScanner.Token;
import warta.template.TagScanner.Use;

/** Reads the names and brackets of one tag, up to its end. */
final class TagReader {

  private static final Set<String> NAMING = Set.of("for", "block", "endblock", "macro", "as");

  private final String text;
  private final int start;
  private final String close;
  private final List<Token> tokens = new ArrayList<>();
  private final Deque<Integer> brackets = new ArrayDeque<>();
  private int at;
  private String unclosed = "";
  private int unclosedAt;

  TagReader(String text, int start) {
    this.text = text;
    this.start = start;
    this.close = text.startsWith("{{", start) ? "}}" : "%}";
    this.at = start + 2;
  }

  List<Token> tokens() {
    return List.copyOf(tokens);
  }

  String unclosed() {
    return unclosed;
  }

  int unclosedAt() {
    return unclosedAt;
  }

  /** Returns the offset behind the tag. */
  int read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (text.startsWith(close, at) && (brackets.isEmpty() || !isOpen('{'))) {
        if (!brackets.isEmpty()) {
          fail(brackets.peek());
        }
        return at + 2;
      }
      if (text.startsWith("{%", at) || text.startsWith("{{", at) || text.startsWith("{#", at)) {
        fail(start);
        return at;
      }
      if (c == '"' || c == '\'') {
        if (!string(c)) {
          return text.length();
        }
      } else if (Character.isLetter(c) || c == '_') {
        name();
      } else {
        bracket(c);
        at++;
      }
    }
    fail(start);
    return at;
  }

  private boolean isOpen(char bracket) {
    Integer last = brackets.peek();
    return last != null && text.charAt(last) == bracket;
  }

  private void bracket(char c) {
    if (c == '(' || c == '[' || c == '{') {
      brackets.push(at);
    } else if ((c == ')' && isOpen('('))
        || (c == ']' && isOpen('['))
        || (c == '}' && isOpen('{'))) {
      brackets.pop();
    }
  }

  private boolean string(char quote) {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != quote) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    if (end >= text.length()) {
      fail(at);
      return false;
    }
    String inside = text.substring(at + 1, end);
    // Its quotation mark is missing, and another one further down ends it.
    if (inside.lines().limit(1).anyMatch(line -> line.contains(close)) && inside.contains("\n")) {
      fail(at);
    }
    tokens.add(new Token(Use.STRING, inside, at + 1));
    at = end + 1;
    return true;
  }

  private void name() {
    int end = at;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    String name = text.substring(at, end);
    tokens.add(new Token(useOf(end), name, at));
    at = end;
  }

  private Use useOf(int end) {
    char before = before();
    char after = charAfter(end);
    if (before == '.' && !isRange()) {
      return Use.ATTRIBUTE;
    }
    if (before == '|') {
      return Use.FILTER;
    }
    if (tokens.isEmpty()) {
      return close.equals("%}") ? Use.OTHER : expressionUse(after);
    }
    String last = tokens.get(tokens.size() - 1).text();
    boolean adjacent = tokens.get(tokens.size() - 1).use() != Use.STRING && isWordBefore();
    if (adjacent && tokens.size() == 1 && last.equals("filter")) {
      return Use.FILTER;
    }
    if (adjacent && NAMING.contains(last)) {
      return Use.OTHER;
    }
    if (adjacent && last.equals("is")) {
      return text.startsWith("not", at) && end == at + 3 ? Use.OTHER : Use.TEST;
    }
    if (adjacent && last.equals("not") && isSecondOfIsNot()) {
      return Use.TEST;
    }
    if (after == '=' && !text.startsWith("==", skipSpace(end))) {
      return Use.OTHER;
    }
    return expressionUse(after);
  }

  private boolean isRange() {
    int dot = lastBefore();
    return dot > 0 && text.charAt(dot) == '.' && text.charAt(dot - 1) == '.';
  }

  private static Use expressionUse(char after) {
    return after == '(' ? Use.FUNCTION : Use.VARIABLE;
  }

  private boolean isSecondOfIsNot() {
    return tokens.size() > 1 && tokens.get(tokens.size() - 2).text().equals("is");
  }

  /** Whether only white space stands between this name and the one before. */
  private boolean isWordBefore() {
    int last = lastBefore();
    return last >= 0 && Character.isJavaIdentifierPart(text.charAt(last)) && last < at - 1;
  }

  private char before() {
    int last = lastBefore();
    return last < start + 2 ? ' ' : text.charAt(last);
  }

  private int lastBefore() {
    int last = at - 1;
    while (last > start && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    return last;
  }

  private char charAfter(int end) {
    int next = skipSpace(end);
    return next < text.length() ? text.charAt(next) : ' ';
  }

  private int skipSpace(int from) {
    int next = from;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private void fail(int where) {
    if (unclosed.isEmpty()) {
      unclosed =
          where == start ? text.substring(start, start + 2) : text.substring(where, where + 1);
      unclosedAt = where;
    }
  }
}
