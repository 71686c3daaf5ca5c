package warta.site;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import warta.content.ContentFile;
import warta.content.Document;
import warta.content.FrontMatter.LeadImage;
import warta.image.ImageFacts;

/**
 * The image above a text, with its words: those of the front matter, and where that is silent those
 * of the file.
 *
 * @param alt empty for mere decoration
 * @param focus such as {@code 50% 30%}, or empty
 */
public record LeadPhoto(
    ContentFile file, String alt, String caption, String credit, String license, String focus) {

  /** Empty when a document has none, or its file is missing. */
  public static Optional<LeadPhoto> of(Document document, LinkResolver links) {
    @Nullable LeadImage image = document.frontMatter().image();
    return image == null
        ? Optional.empty()
        : links.leadImage(document).map(file -> of(image, file));
  }

  private static LeadPhoto of(LeadImage image, ContentFile file) {
    ImageFacts facts = file.facts();
    return new LeadPhoto(
        file,
        image.alt() == null ? "" : image.alt(),
        image.caption().isEmpty() ? facts.caption() : image.caption(),
        image.credit().isEmpty() ? facts.credit() : image.credit(),
        image.license().isEmpty() ? facts.license() : image.license(),
        image.focus());
  }
}
