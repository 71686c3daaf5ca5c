package warta.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;

/** Decides whether a folder may be published into. */
final class OutputFolder {

  private OutputFolder() {}

  /**
   * The folder's real path; its last parts need not exist.
   *
   * @return empty after a fault that was reported
   */
  static Optional<Path> check(BuildRequest request, Consumer<Diagnostic> faults)
      throws IOException {
    Path site = request.site().toRealPath();
    Path output = real(request.output());
    Path cache = real(request.cache());
    Optional<Phrase> reason =
        request.preview() && output.equals(site.resolve("public"))
            ? Optional.of(Phrase.of("output.preview"))
            : reason(site, output, cache, request.clean());
    if (reason.isEmpty()) {
      return Optional.of(output);
    }
    faults.accept(
        Diagnostic.general(Rule.UNSAFE_OUTPUT)
            .with("path", shown(request.output()))
            .with("reason", reason));
    return Optional.empty();
  }

  private static Optional<Phrase> reason(Path site, Path output, Path cache, boolean clean) {
    if (Files.exists(output) && !Files.isDirectory(output)) {
      return Optional.of(Phrase.of("output.file"));
    }
    if (site.startsWith(output)) {
      return Optional.of(Phrase.of("output.holds-site"));
    }
    for (String own : new String[] {"content", "templates"}) {
      if (output.startsWith(site.resolve(own))) {
        return Optional.of(Phrase.of("output.inside").with("folder", own));
      }
      if (Files.exists(output.resolve(own).resolve("site.yaml"))) {
        return Optional.of(Phrase.of("output.holds").with("folder", own));
      }
    }
    if (output.startsWith(cache) || cache.startsWith(output)) {
      return Optional.of(Phrase.of("output.cache"));
    }
    return clean && Files.exists(output.resolve(".git"))
        ? Optional.of(Phrase.of("output.git"))
        : Optional.empty();
  }

  /** The path as it was given; the folder itself is a dot. */
  private static String shown(Path path) {
    String normal = path.normalize().toString();
    return normal.isEmpty() ? "." : normal;
  }

  /** The real path as far as it exists, and the rest as it is. */
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    Path existing = absolute;
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    return existing == null
        ? absolute
        : existing.toRealPath().resolve(existing.relativize(absolute)).normalize();
  }
}
