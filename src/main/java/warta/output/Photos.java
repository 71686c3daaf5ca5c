package warta.output;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import warta.content.ContentFile;
import warta.content.Document;
import warta.content.FrontMatter.LeadImage;
import warta.site.Site;

/** The photos of a site: of each JPEG smaller copies are published, of other images none. */
public final class Photos {

  private final Site site;

  public Photos(Site site) {
    this.site = site;
  }

  /** An image within a text; empty when it is published as it is. */
  public Optional<Photo> of(ContentFile file) {
    return lead(file, "");
  }

  /** The lead image of a document; empty when there is none, or it is published as it is. */
  public Optional<Photo> lead(Document document) {
    @Nullable LeadImage image = document.frontMatter().image();
    return image == null
        ? Optional.empty()
        : site.links().leadImage(document).flatMap(file -> lead(file, image.focus()));
  }

  /** Copies of a document's lead photo in 16:9, 4:3 and 1:1, for machines; none of other images. */
  public List<Rendition> crops(Document document) {
    return lead(document).map(Photo::crops).orElse(List.of());
  }

  /** The path on the site of what machines are to see of an image. */
  public String addressOf(ContentFile file) {
    return of(file)
        .map(photo -> photo.large(Shape.WHOLE).url())
        .orElse(site.links().addressOf(file));
  }

  /** An image that stands for a document, with what matters in it. */
  public Optional<Photo> lead(ContentFile file, String focus) {
    return file.isPhoto()
        ? Optional.of(new Photo(file, focus, site.config().images()))
        : Optional.empty();
  }
}
