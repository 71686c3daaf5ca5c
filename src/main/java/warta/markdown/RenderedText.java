package warta.markdown;

import java.util.List;
import warta.diagnostic.Diagnostic;

/** What became of one Markdown text. With an error among the diagnostics the body is empty. */
public record RenderedText(Body body, BodyFacts facts, List<Diagnostic> diagnostics) {

  public RenderedText {
    diagnostics = List.copyOf(diagnostics);
  }
}
