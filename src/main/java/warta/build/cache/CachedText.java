package warta.build.cache;

import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.content.ContentPath;
import warta.content.Document;
import warta.content.FrontMatter;
import warta.diagnostic.Diagnostic;
import warta.markdown.BodyFacts;
import warta.text.Fingerprint;

/**
 * What became of a text when it was parsed.
 *
 * @param document absent when the text had no readable front matter
 * @param diagnostics all that its parser reported
 */
public record CachedText(@Nullable Document document, List<Diagnostic> diagnostics) {

  public CachedText {
    diagnostics = List.copyOf(diagnostics);
  }

  byte[] pack() {
    Packer out = new Packer();
    out.list(diagnostics, diagnostic -> DiagnosticCodec.write(diagnostic, out))
        .optional(document, parsed -> write(parsed, out));
    return out.toBytes();
  }

  /** What {@link #pack} wrote of the text at a path, whose file has a hash. */
  static CachedText unpack(byte[] bytes, ContentPath path, Fingerprint hash) {
    Unpacker in = new Unpacker(bytes);
    List<Diagnostic> diagnostics = in.list(() -> DiagnosticCodec.read(in));
    return new CachedText(in.optional(() -> read(in, path, hash)), diagnostics);
  }

  private static void write(Document document, Packer out) {
    FrontMatterCodec.write(document.frontMatter(), out);
    FactsCodec.write(document.facts(), out);
  }

  private static Document read(Unpacker in, ContentPath path, Fingerprint hash) {
    FrontMatter front = FrontMatterCodec.read(in);
    BodyFacts facts = FactsCodec.read(in);
    return new Document(path, front, facts, hash);
  }
}
