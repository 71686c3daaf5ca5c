package warta.output;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import warta.content.ContentFile;
import warta.content.Document;
import warta.site.LeadPhoto;
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

  /** The lead image of a document, if it has one whose file is there: of a photo, a copy. */
  public static Optional<Picture> lead(Site site, Document document, Shape shape) {
    Photos photos = new Photos(site);
    return LeadPhoto.of(document, site.links())
        .map(
            lead ->
                photos
                    .lead(lead.file(), lead.focus())
                    .map(photo -> of(site, lead, photo.large(shape)))
                    .orElseGet(() -> of(site, lead)));
  }

  /** The lead image in the three ratios that search engines ask for; once, if it is no photo. */
  public static List<Picture> crops(Site site, Document document) {
    return Stream.of(Shape.WIDE, Shape.STANDARD, Shape.SQUARE)
        .flatMap(shape -> lead(site, document, shape).stream())
        .distinct()
        .toList();
  }

  private static Picture of(Site site, LeadPhoto lead, Rendition copy) {
    return new Picture(
        site.config().baseUrl().absolute(copy.url()),
        copy.mediaType(),
        copy.width(),
        copy.height(),
        lead.alt(),
        lead.caption(),
        lead.credit(),
        lead.license());
  }

  private static Picture of(Site site, LeadPhoto lead) {
    ContentFile file = lead.file();
    return new Picture(
        site.config().baseUrl().absolute(site.links().addressOf(file)),
        file.mediaType(),
        file.width(),
        file.height(),
        lead.alt(),
        lead.caption(),
        lead.credit(),
        lead.license());
  }

  /** Whether it is a drawing, which has no pixels. */
  public boolean isVector() {
    return type.equals("image/svg+xml");
  }

  public long pixels() {
    return (long) width * height;
  }
}
