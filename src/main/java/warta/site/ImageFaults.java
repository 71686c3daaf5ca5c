package warta.site;

import java.util.Optional;
import warta.content.ContentFile;
import warta.diagnostic.Phrase;
import warta.image.FactsReader;
import warta.image.ImageFacts;

/** Why files cannot be shown as images, in words for editors. */
final class ImageFaults {

  private static final long MEGABYTE = 1024L * 1024;
  private static final long MEGAPIXEL = 1_000_000;

  private ImageFaults() {}

  /** Empty when there is no reason. */
  static Optional<Phrase> of(ContentFile file) {
    if (!file.isImage()) {
      return Optional.of(Phrase.of("image.name"));
    }
    ImageFacts facts = file.facts();
    return switch (facts.fault()) {
      case NONE ->
          facts.width() == 0 && file.hasReadableSize()
              ? Optional.of(Phrase.of("image.content"))
              : Optional.empty();
      case TOO_LARGE ->
          Optional.of(
              Phrase.of("image.too-large").with("megabytes", FactsReader.MOST_BYTES / MEGABYTE));
      case TOO_MANY_PIXELS ->
          Optional.of(
              Phrase.of("image.too-many-pixels")
                  .with("width", facts.width())
                  .with("height", facts.height())
                  .with("megapixels", FactsReader.MOST_PIXELS / MEGAPIXEL));
      case TOO_MANY_SCANS ->
          Optional.of(Phrase.of("image.too-many-scans").with("scans", FactsReader.MOST_SCANS));
      case INKS -> Optional.of(Phrase.of("image.inks"));
      case CUT_OFF -> Optional.of(Phrase.of("image.cut-off"));
      case NO_DRAWING -> Optional.of(Phrase.of("image.no-drawing"));
    };
  }
}
