package warta.markdown;

import warta.diagnostic.Argument;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Rule;
import warta.text.SourceText;

/**
 * Why a text is not rendered. Thrown only to leave the parser, whose interfaces know no other way,
 * and always caught by {@link MarkdownRenderer}.
 */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Rule rule;
  private final int offset;
  private final transient Argument size;
  private final transient Argument limit;

  private Refusal(Rule rule, int offset, Argument size, Argument limit) {
    super(rule.id(), null, false, false);
    this.rule = rule;
    this.offset = offset;
    this.size = size;
    this.limit = limit;
  }

  static Refusal textTooLarge(Argument size, Argument limit) {
    return new Refusal(Rule.TEXT_TOO_LARGE, 0, size, limit);
  }

  /**
   * @param offset where the block begins in the body
   */
  static Refusal blockTooLong(int offset, Argument size, Argument limit) {
    return new Refusal(Rule.BLOCK_TOO_LONG, offset, size, limit);
  }

  static Refusal nestedTooDeep(int offset, int limit) {
    return new Refusal(Rule.NESTING_TOO_DEEP, offset, Argument.of(""), Argument.of(limit));
  }

  static Refusal tooIntricate(int offset) {
    return new Refusal(Rule.MARKDOWN_FAILED, offset, Argument.of(""), Argument.of(""));
  }

  Diagnostic diagnostic(SourceText source, int bodyOffset, LegalText text) {
    Location at = source.at(Math.min(bodyOffset + text.written(offset), source.text().length()), 1);
    return Diagnostic.at(rule, at).with("size", size).with("limit", limit);
  }
}
