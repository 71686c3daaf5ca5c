package warta.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import warta.diagnostic.Diagnostic;
import warta.image.PrivateData;
import warta.output.Output;
import warta.text.Fingerprint;

/**
 * The bytes of outputs, wherever they come from.
 *
 * @param site the folder that sources are relative to
 */
record OutputBytes(Path site, PhotoLab photos) {

  /**
   * @param key the output's fingerprint
   * @return empty after a fault that was reported
   */
  Optional<byte[]> of(Output.Content content, Fingerprint key, Consumer<Diagnostic> faults)
      throws IOException {
    if (content instanceof Output.Gzipped gzipped) {
      return of(gzipped.plain(), key, faults).map(Compression::compressed);
    }
    if (content instanceof Output.Developed picture) {
      return photos.find(new PhotoLab.Order(picture, key), faults);
    }
    if (content instanceof Output.Drawn card) {
      return Optional.of(photos.card(card.text(), key));
    }
    if (content instanceof Output.Cleaned image) {
      byte[] bytes = Files.readAllBytes(site.resolve(image.source()));
      return Optional.of(PrivateData.removed(image.source(), bytes, image.facts()));
    }
    return content instanceof Output.Copied copied
        ? Optional.of(Files.readAllBytes(site.resolve(copied.source())))
        : ((Output.Rendered) content).render(faults);
  }
}
