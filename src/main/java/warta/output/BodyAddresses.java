package warta.output;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import warta.config.BaseUrl;
import warta.content.ContentFile;
import warta.content.ContentPath;
import warta.markdown.Body;
import warta.markdown.UrlEncoding;
import warta.site.LinkResolver.Target;
import warta.site.Site;

/** The addresses that a text's links and images get: as its own page has them, or in full. */
public final class BodyAddresses {

  private final Site site;
  private final ContentPath from;
  private final UnaryOperator<String> onSite;
  private final String self;
  private final String scheme;
  private final boolean lite;

  private BodyAddresses(
      Site site,
      ContentPath from,
      UnaryOperator<String> onSite,
      String self,
      String scheme,
      boolean lite) {
    this.site = site;
    this.from = from;
    this.onSite = onSite;
    this.self = self;
    this.scheme = scheme;
    this.lite = lite;
  }

  /** Addresses as they are on the text's own page. */
  public static BodyAddresses onItsPage(Site site, ContentPath from) {
    return new BodyAddresses(site, from, site.config().baseUrl()::href, "", "", false);
  }

  /** Addresses as they are on the text's lite page: to other lite pages where there are some. */
  public static BodyAddresses onItsLitePage(Site site, ContentPath from) {
    return new BodyAddresses(site, from, site.config().baseUrl()::href, "", "", true);
  }

  /**
   * Full addresses, for a text that is read on another site.
   *
   * @param url the path of the text's own page
   */
  public static BodyAddresses elsewhere(Site site, ContentPath from, String url) {
    BaseUrl base = site.config().baseUrl();
    String scheme = base.address().substring(0, base.address().indexOf("//"));
    return new BodyAddresses(site, from, base::absolute, base.absolute(url), scheme, false);
  }

  Target target(Body.LinkStart start) {
    return site.links().resolve(from, start.target());
  }

  /** What stands in {@code href}, or empty where there is nothing to link to. */
  Optional<String> of(Target target) {
    if (target instanceof Target.Page page) {
      return Optional.of(onSite.apply(addressOf(page)) + fragment(page.fragment()));
    }
    if (target instanceof Target.Anchor anchor) {
      return Optional.of(self + fragment(anchor.fragment()));
    }
    if (target instanceof Target.File file) {
      return Optional.of(onSite.apply(file.url()));
    }
    if (target instanceof Target.Path path) {
      return Optional.of(onSite.apply(path.path()) + UrlEncoding.percentEncode(path.rest()));
    }
    return target instanceof Target.External external
        ? Optional.of(external(external.address()))
        : Optional.empty();
  }

  private String addressOf(Target.Page page) {
    return switch (page.document().path().kind()) {
      case HOME, SECTION, ARTICLE ->
          lite ? site.config().permalinks().ofLite(page.url()) : page.url();
      case AUTHOR, PAGE -> page.url();
    };
  }

  /** The file of an image; empty for one that is elsewhere. */
  public Optional<ContentFile> file(Body.Image image) {
    return site.links().image(from, image.source());
  }

  /** The photo that an image is, of which copies are shown. */
  Optional<Photo> photo(Body.Image image) {
    return file(image).flatMap(new Photos(site)::of);
  }

  /** What stands in a photo's place while it loads. */
  String tone(Photo photo) {
    return site.tones().of(photo.file());
  }

  /** What stands in {@code src} for a copy of a photo. */
  String of(Rendition picture) {
    return onSite.apply(picture.url());
  }

  /** What stands in {@code srcset}. */
  String of(List<Rendition> pictures) {
    return Photo.srcset(pictures, onSite);
  }

  /** What stands in {@code src} where there is no choice. */
  public String of(Body.Image image) {
    Optional<Photo> photo = photo(image);
    if (photo.isPresent()) {
      return of(photo.get().usual(Shape.WHOLE));
    }
    return file(image)
        .map(file -> onSite.apply(site.links().addressOf(file)))
        .orElseGet(() -> external(image.source()));
  }

  private String external(String address) {
    String encoded = UrlEncoding.percentEncode(address);
    return encoded.startsWith("//") ? scheme + encoded : encoded;
  }

  private static String fragment(String id) {
    return id.isEmpty() ? "" : "#" + UrlEncoding.percentEncode(id);
  }
}
