package warta.output.page;

import org.jspecify.annotations.Nullable;
import warta.content.ContentFile;
import warta.content.Document;
import warta.content.FrontMatter.LeadImage;
import warta.site.Site;
import warta.template.view.ImageView;
import warta.text.Fingerprint;

/** Views of lead images. */
final class ImageViews {

  private final Site site;

  ImageViews(Site site) {
    this.site = site;
  }

  /** The lead image, or null when there is none or its file is missing. */
  @Nullable ImageView of(Document document) {
    LeadImage image = document.frontMatter().image();
    ContentFile file = fileOf(document);
    if (image == null || file == null) {
      return null;
    }
    return new ImageView(
        site.config().baseUrl().href(site.links().addressOf(file)),
        file.width(),
        file.height(),
        image.alt() == null ? "" : image.alt(),
        image.caption(),
        image.credit(),
        image.license(),
        image.focus());
  }

  /** Adds all that {@link #of} depends on. */
  void addTo(Fingerprint.Builder key, Document document) {
    LeadImage image = document.frontMatter().image();
    ContentFile file = fileOf(document);
    if (image == null || file == null) {
      key.add(false);
      return;
    }
    key.add(site.links().addressOf(file))
        .add(file.width())
        .add(file.height())
        .add(image.alt() == null ? "" : image.alt())
        .add(image.caption())
        .add(image.credit())
        .add(image.license())
        .add(image.focus());
  }

  private @Nullable ContentFile fileOf(Document document) {
    return site.links().leadImage(document).orElse(null);
  }
}
