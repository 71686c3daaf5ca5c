package warta.content;

import java.util.Optional;
import java.util.function.Consumer;
import warta.content.FrontMatterSplitter.Split;
import warta.data.DataReader;
import warta.diagnostic.Diagnostic;
import warta.markdown.Body;
import warta.markdown.MarkdownRenderer;
import warta.markdown.RenderedText;
import warta.text.Fingerprint;
import warta.text.SourceText;

/** Reads one Markdown file: front matter and text. */
public final class DocumentParser {

  private final MarkdownRenderer markdown;

  public DocumentParser(MarkdownRenderer markdown) {
    this.markdown = markdown;
  }

  /** A document with its rendered text, which the document itself does not hold. */
  public record Parsed(Document document, Body body) {}

  /**
   * Parses a file. Faults inside front matter leave a document that the rest of the site can still
   * refer to.
   *
   * @param hash of the file's bytes
   * @return empty when the file has no readable front matter
   */
  public Optional<Parsed> parse(
      ContentPath path, SourceText source, Fingerprint hash, Consumer<Diagnostic> faults) {
    Optional<Split> split = FrontMatterSplitter.split(source, faults);
    if (split.isEmpty()) {
      return Optional.empty();
    }
    Split parts = split.get();
    return DataReader.read(parts.format(), source, parts.begin(), parts.end(), faults)
        .map(
            mapping -> {
              FrontMatterFields fields = FrontMatterReader.read(mapping, path.kind(), faults);
              FrontMatter frontMatter = FrontMatter.of(path, fields);
              RenderedText text = markdown.render(source, parts.body());
              text.diagnostics().forEach(faults);
              Document document = new Document(path, frontMatter, text.facts(), hash);
              return new Parsed(document, text.body());
            });
  }
}
