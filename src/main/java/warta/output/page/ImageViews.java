package warta.output.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import warta.config.BaseUrl;
import warta.content.Document;
import warta.image.PhotoFormat;
import warta.output.Photo;
import warta.output.Photos;
import warta.output.Rendition;
import warta.output.Shape;
import warta.site.LeadPhoto;
import warta.site.Site;
import warta.template.view.ImageView;
import warta.template.view.PictureView;
import warta.template.view.SourceView;
import warta.text.Fingerprint;

/** Views of lead images. */
final class ImageViews {

  private final Site site;
  private final Photos photos;
  private final BaseUrl base;

  ImageViews(Site site) {
    this.site = site;
    this.photos = new Photos(site);
    this.base = site.config().baseUrl();
  }

  /** The lead image, or null when there is none or its file is missing. */
  @Nullable ImageView of(Document document) {
    return LeadPhoto.of(document, site.links()).map(this::view).orElse(null);
  }

  private ImageView view(LeadPhoto lead) {
    Optional<Photo> photo = photos.lead(lead.file(), lead.focus());
    PictureView plain =
        new PictureView(
            base.href(site.links().addressOf(lead.file())),
            lead.file().width(),
            lead.file().height(),
            "",
            List.of(),
            lead.focus(),
            "");
    PictureView whole = photo.map(p -> picture(p, Shape.WHOLE)).orElse(plain);
    return new ImageView(
        whole.url(),
        whole.width(),
        whole.height(),
        lead.alt(),
        lead.caption(),
        lead.credit(),
        lead.license(),
        lead.focus(),
        whole,
        photo.map(p -> picture(p, Shape.WIDE)).orElse(plain),
        photo.map(p -> picture(p, Shape.SQUARE)).orElse(plain));
  }

  private PictureView picture(Photo photo, Shape shape) {
    Rendition usual = photo.usual(shape);
    List<Rendition> small = photo.choices(shape, PhotoFormat.WEBP);
    return new PictureView(
        base.href(usual.url()),
        usual.width(),
        usual.height(),
        Photo.srcset(photo.choices(shape, PhotoFormat.JPEG), base::href),
        small.isEmpty()
            ? List.of()
            : List.of(
                new SourceView(PhotoFormat.WEBP.mediaType(), Photo.srcset(small, base::href))),
        photo.focus(shape),
        site.tones().of(photo.file()));
  }

  /** Adds all that {@link #of} depends on beside the configuration. */
  void addTo(Fingerprint.Builder key, Document document) {
    Optional<LeadPhoto> lead = LeadPhoto.of(document, site.links());
    key.add(lead.isPresent());
    lead.ifPresent(image -> addTo(key, image));
  }

  private void addTo(Fingerprint.Builder key, LeadPhoto lead) {
    site.links().addTo(key, lead.file());
    key.add(lead.alt())
        .add(lead.caption())
        .add(lead.credit())
        .add(lead.license())
        .add(lead.focus());
  }
}
