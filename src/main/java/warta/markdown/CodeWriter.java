package warta.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;

/** Writes blocks of code. */
final class CodeWriter {

  private final Draft draft;
  private final WrittenAttributes attributes;

  CodeWriter(Draft draft, WrittenAttributes attributes) {
    this.draft = draft;
    this.attributes = attributes;
  }

  void fenced(FencedCodeBlock node) {
    String info = Entities.unescape(node.getInfo().toString()).strip();
    int end = 0;
    while (end < info.length() && !Character.isWhitespace(info.charAt(end))) {
      end++;
    }
    if (draft.options().newsroom() && node.getClosingMarker().isEmpty()) {
      String fence = node.getOpeningMarker().toString();
      draft.complaints().unclosedCode(fence, draft.location(node.getStartOffset(), fence.length()));
    }
    write(node, info.substring(0, end), code(node.getContentLines()));
  }

  void indented(IndentedCodeBlock node) {
    List<BasedSequence> lines = node.getContentLines();
    int count = lines.size();
    while (count > 0 && lines.get(count - 1).isBlank()) {
      count--;
    }
    write(node, "", code(lines.subList(0, count)));
  }

  /** Line by line: flexmark takes quadratic time to put many lines together. */
  private static String code(List<BasedSequence> lines) {
    StringBuilder out = new StringBuilder();
    for (BasedSequence line : lines) {
      out.append(line);
    }
    return Escaping.normalizeEOL(out);
  }

  private void write(Node node, String language, String code) {
    draft.startBlock();
    BodyWriter out = draft.out().line();
    out.raw("<pre").raw(attributes.ofBlock(node).print(draft.ids())).raw("><code");
    if (!language.isEmpty()) {
      out.raw(" class=\"language-").text(language).raw("\"");
    }
    out.raw(">");
    draft.show(code);
    if (!code.isEmpty() && !code.endsWith("\n")) {
      out.raw("\n");
    }
    out.raw("</code></pre>").line();
  }
}
