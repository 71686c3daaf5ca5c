package warta.build.cache;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import warta.content.ContentPath;
import warta.content.Document;
import warta.content.FrontMatter;
import warta.diagnostic.Diagnostic;
import warta.markdown.PackedFacts;
import warta.text.Fingerprint;
import warta.text.Packer;
import warta.text.Unpacker;

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

  /** The facts come first, since they are read alone, too. */
  byte[] pack() {
    Packer out = new Packer();
    out.optional(document, parsed -> parsed.packedFacts().write(out))
        .list(diagnostics, diagnostic -> DiagnosticCodec.write(diagnostic, out))
        .optional(document, parsed -> parsed.frontMatter().write(out));
    return out.toBytes();
  }

  /** What {@link #pack} wrote of the text at a path, whose file has a hash. */
  static CachedText unpack(byte[] bytes, ContentPath path, Fingerprint hash) {
    Unpacker in = new Unpacker(bytes);
    @Nullable PackedFacts facts = in.optional(() -> PackedFacts.read(in));
    List<Diagnostic> diagnostics = in.list(() -> DiagnosticCodec.read(in));
    @Nullable FrontMatter front = in.optional(() -> FrontMatter.read(path, in));
    return new CachedText(
        facts == null || front == null
            ? null
            : new Document(path, front, facts.words(), facts, hash),
        diagnostics);
  }

  /** The facts alone of what {@link #pack} wrote; empty when there was no document. */
  static Optional<PackedFacts> facts(byte[] bytes) {
    Unpacker in = new Unpacker(bytes);
    return Optional.ofNullable(in.optional(() -> PackedFacts.read(in)));
  }
}
