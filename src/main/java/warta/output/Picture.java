package warta.output;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import warta.content.ContentFile;
import warta.content.Document;
import warta.content.FrontMatter.LeadImage;
import warta.site.Site;

/**
 * An image as it is told to machines.
 *
 * @param url its full address
 * @param type its media type
 * @param width pixels; 0 when unknown
 * @param height pixels; 0 when unknown
 */
public record Picture(
    String url,
    String type,
    int width,
    int height,
    String alt,
    String caption,
    String credit,
    String license) {

  /** The lead image of a document, if it has one whose file is there. */
  public static Optional<Picture> lead(Site site, Document document) {
    @Nullable LeadImage image = document.frontMatter().image();
    if (image == null) {
      return Optional.empty();
    }
    return site.links().leadImage(document).map(file -> of(site, image, file));
  }

  private static Picture of(Site site, LeadImage image, ContentFile file) {
    return new Picture(
        site.config().baseUrl().absolute(site.links().addressOf(file)),
        file.mediaType(),
        file.width(),
        file.height(),
        image.alt() == null ? "" : image.alt(),
        image.caption(),
        image.credit(),
        image.license());
  }

  /** Whether it is a drawing, which has no pixels. */
  public boolean isVector() {
    return type.equals("image/svg+xml");
  }

  public long pixels() {
    return (long) width * height;
  }
}
