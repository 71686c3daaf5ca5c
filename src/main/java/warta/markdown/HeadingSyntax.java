package warta.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's headings, looked for only in lines that can be one: flexmark itself puts the whole
 * paragraph so far together for each line, which is quadratic.
 */
final class HeadingSyntax implements CustomBlockParserFactory {

  private final HeadingParser.Factory flexmark = new HeadingParser.Factory();

  /** The same for all texts of a parser: it keeps nothing but patterns, which take long to make. */
  private volatile @Nullable BlockParserFactory headings;

  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory known = headings;
    BlockParserFactory inner = known == null ? flexmark.apply(options) : known;
    headings = inner;
    return (state, matched) -> mayBegin(state) ? inner.tryStart(state, matched) : BlockStart.none();
  }

  private static boolean mayBegin(ParserState state) {
    BasedSequence line = state.getLine();
    int at = state.getNextNonSpaceIndex();
    if (at >= line.length()) {
      return false;
    }
    char c = line.charAt(at);
    if (c != '#' && c != '=' && c != '-') {
      return false;
    }
    int end = at;
    while (end < line.length() && line.charAt(end) == c) {
      end++;
    }
    while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
      if (c == '#') {
        return true;
      }
      end++;
    }
    return end == line.length();
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return flexmark.getAfterDependents();
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return flexmark.getBeforeDependents();
  }

  @Override
  public boolean affectsGlobalScope() {
    return flexmark.affectsGlobalScope();
  }
}
