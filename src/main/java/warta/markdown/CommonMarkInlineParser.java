package warta.markdown;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings flexmark's inline parser from CommonMark 0.28 to 0.31.2, where that changed. */
final class CommonMarkInlineParser extends InlineParserImpl {

  private final InlineGuard guard = new InlineGuard();
  private @Nullable BasedSequence withoutCommentEnd;

  /** The special characters among the first 128: a bit of each. */
  private long specialBelow64;

  private long specialBelow128;

  CommonMarkInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  @Override
  public int preProcessBlock(Paragraph block, ParserState state) {
    if (block.getTextLength() > 0 && block.getChars().charAt(0) == '[') {
      guard.checkDefinition(block.getChars());
    }
    return super.preProcessBlock(block, state);
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    guard.check(content);
    long[] special = specialCharacters.toLongArray();
    specialBelow64 = special.length > 0 ? special[0] : 0;
    specialBelow128 = special.length > 1 ? special[1] : 0;
    super.parse(content, block);
  }

  /** Running text, read from the string itself: flexmark asks through two interfaces. */
  @Override
  protected boolean parseString() {
    if (!(input instanceof SubSequence && input.getBase() instanceof String text)) {
      return super.parseString();
    }
    int begin = input.getStartOffset() + index;
    int end = input.getEndOffset();
    int at = begin;
    while (at < end && !isSpecial(text.charAt(at))) {
      at++;
    }
    if (at == begin) {
      return false;
    }
    int from = index;
    index += at - begin;
    appendText(input, from, index);
    return true;
  }

  private boolean isSpecial(char c) {
    // A shift by a long's width or more is one by the rest: c needs no subtraction.
    return c < 128
        ? ((c < 64 ? specialBelow64 : specialBelow128) >>> c & 1) != 0
        : specialCharacters.get(c);
  }

  // flexmark copies the whole block here for each match, which makes a long block quadratic
  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    if (index >= input.length()) {
      return null;
    }
    Matcher matcher = pattern.matcher(input).region(index, input.length());
    if (!matcher.find()) {
      return null;
    }
    index = matcher.end();
    return input.subSequence(matcher.start(), matcher.end());
  }

  /** A destination in angle brackets may hold spaces, and must be closed on its line. */
  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    if (peek() != '<') {
      return super.parseLinkDestination();
    }
    for (int i = index + 1; i < input.length(); i++) {
      char c = input.charAt(i);
      if (c == '\\' && i + 1 < input.length()) {
        i++;
        c = input.charAt(i);
        if (c != '\n' && c != '\r') {
          continue;
        }
      }
      if (c == '>') {
        BasedSequence destination = input.subSequence(index, i + 1);
        index = i + 1;
        return destination;
      }
      if (c == '<' || c == '\n' || c == '\r') {
        break;
      }
    }
    return null;
  }

  /** Space has to stand between a destination and its title. */
  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    boolean apart = index == 0 || Character.isWhitespace(input.charAt(index - 1));
    return apart ? super.parseLinkTitle() : null;
  }

  /** A comment may hold hyphens; {@code <!-->} and {@code <!--->} are comments. */
  @Override
  public boolean parseHtmlInline() {
    if (!input.matchChars("<!--", index)) {
      return super.parseHtmlInline();
    }
    int end = endOfComment(index + 4);
    if (end < 0) {
      return false;
    }
    appendNode(new HtmlInlineComment(input.subSequence(index, end)));
    index = end;
    return true;
  }

  private int endOfComment(int from) {
    if (input.matchChars(">", from)) {
      return from + 1;
    }
    if (input.matchChars("->", from)) {
      return from + 2;
    }
    if (input == withoutCommentEnd) {
      return -1;
    }
    int end = input.indexOf("-->", from);
    if (end < 0) {
      // remembered, or a block of nothing but comment starts would be searched again and again
      withoutCommentEnd = input;
    }
    return end < 0 ? -1 : end + 3;
  }
}
