package warta.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import warta.text.SourceText;

/** Turns Markdown into bodies; thread-safe, and the same text always gives the same body. */
public final class MarkdownRenderer {

  private final MarkdownOptions options;
  private final MarkdownParser parser;

  public MarkdownRenderer(MarkdownOptions options) {
    this.options = options;
    this.parser = new MarkdownParser(options.newsroom());
  }

  /**
   * Renders one text.
   *
   * @param source the whole file
   * @param bodyOffset where the Markdown begins in it, after the front matter
   * @return the body, or diagnostics with an error and an empty body
   */
  public RenderedText render(SourceText source, int bodyOffset) {
    LegalText text = LegalText.of(source.text().substring(bodyOffset));
    try {
      Refusal refusal = TextGuard.check(text.text());
      return refusal == null
          ? write(source, bodyOffset, text)
          : refused(refusal, source, bodyOffset, text);
    } catch (Refusal refusal) {
      return refused(refusal, source, bodyOffset, text);
    } catch (StackOverflowError e) {
      // flexmark's regular expressions recurse; the caps leave this to very small stacks
      return refused(Refusal.tooIntricate(0), source, bodyOffset, text);
    }
  }

  private RenderedText write(SourceText source, int bodyOffset, LegalText text) {
    Document document = parser.parse(text.text());
    Draft draft = new Draft(source, bodyOffset, text, document, options);
    RawHtml rawHtml = new RawHtml(draft);
    new BlockWriter(draft, rawHtml).document();
    return rawHtml.finish();
  }

  private static RenderedText refused(
      Refusal refusal, SourceText source, int bodyOffset, LegalText text) {
    return new RenderedText(
        Body.EMPTY, BodyFacts.NONE, List.of(refusal.diagnostic(source, bodyOffset, text)));
  }
}
