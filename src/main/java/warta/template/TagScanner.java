package warta.template;

import java.util.ArrayList;
import java.util.List;

/** Finds the tags of a template in its text, and the names in them with their places. */
final class TagScanner {

  /** What a name in a tag is used as. */
  enum Use {
    VARIABLE,
    ATTRIBUTE,
    FILTER,
    TEST,
    FUNCTION,
    STRING,
    /** A keyword, the name of a tag, or a name that is being given. */
    OTHER
  }

  /**
   * A name or a quoted text.
   *
   * @param text without quotes
   * @param offset of the text, behind its quote
   */
  record Token(Use use, String text, int offset) {}

  /**
   * One tag.
   *
   * @param open <code>{{</code>, <code>{%</code> or <code>{#</code>
   * @param unclosed what is open and never closed in it, such as <code>{{</code> or {@code (};
   *     empty when all is well
   */
  record Tag(String open, int offset, String unclosed, int unclosedAt, List<Token> tokens) {
    boolean isStatement() {
      return open.equals("{%");
    }

    /** The name of the tag, such as {@code if}; empty when it has none. */
    String name() {
      return isStatement() && !tokens.isEmpty() ? tokens.get(0).text() : "";
    }
  }

  private final String text;
  private final List<Tag> tags = new ArrayList<>();

  private TagScanner(String text) {
    this.text = text;
  }

  static List<Tag> scan(String text) {
    TagScanner scanner = new TagScanner(text);
    int at = scanner.next(0);
    while (at < text.length()) {
      at = scanner.next(scanner.tag(at));
    }
    return scanner.tags;
  }

  private int next(int from) {
    for (int at = from; at < text.length() - 1; at++) {
      if (isOpening(at)) {
        return at;
      }
    }
    return text.length();
  }

  private boolean isOpening(int at) {
    return text.startsWith("{{", at) || text.startsWith("{%", at) || text.startsWith("{#", at);
  }

  /** Reads the tag at an offset; returns where the text goes on. */
  private int tag(int start) {
    String open = text.substring(start, start + 2);
    if (open.equals("{#")) {
      int end = text.indexOf("#}", start + 2);
      tags.add(new Tag(open, start, end < 0 ? open : "", start, List.of()));
      return end < 0 ? text.length() : end + 2;
    }
    TagReader reader = new TagReader(text, start);
    int end = reader.read();
    Tag tag = new Tag(open, start, reader.unclosed(), reader.unclosedAt(), reader.tokens());
    tags.add(tag);
    return tag.name().equals("verbatim") ? endOfVerbatim(end) : end;
  }

  private int endOfVerbatim(int from) {
    int end = text.indexOf("endverbatim", from);
    int tag = end < 0 ? -1 : text.lastIndexOf("{%", end);
    return tag < 0 ? text.length() : tag;
  }
}
