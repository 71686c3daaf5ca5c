package warta.site;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import warta.config.BrandConfig;
import warta.config.NewsroomPage;
import warta.config.SiteConfig;
import warta.config.SiteConfig.MenuEntry;
import warta.content.ContentFile;
import warta.data.Located;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;

/** Finds the files and pages by which {@code site.yaml} says who the newsroom is. */
final class IdentityFinder {

  /** Google Search Central, "Organization": a logo has at least 112 x 112 pixels. */
  private static final int LOGO_SIDE = 112;

  /** What Facebook and X show in full width. */
  private static final int SHARE_WIDTH = 1200;

  private static final int SHARE_HEIGHT = 630;

  private final SiteConfig config;
  private final LinkResolver links;
  private final Menus menus;
  private final Consumer<Diagnostic> faults;

  IdentityFinder(SiteConfig config, LinkResolver links, Menus menus, Consumer<Diagnostic> faults) {
    this.config = config;
    this.links = links;
    this.menus = menus;
    this.faults = faults;
  }

  Identity find() {
    BrandConfig brand = config.brand();
    return new Identity(
        file("logo", brand.logo(), IdentityFinder::isLogo),
        file("share", brand.share(), IdentityFinder::isShareImage),
        brand.icons().stream()
            .flatMap(icon -> Stream.ofNullable(file("icons", icon, IdentityFinder::isSquare)))
            .toList(),
        pages());
  }

  private static boolean isLogo(ContentFile file) {
    return file.isVector() || (file.width() >= LOGO_SIDE && file.height() >= LOGO_SIDE);
  }

  /** Networks show no drawings. */
  private static boolean isShareImage(ContentFile file) {
    return !file.isVector() && file.width() >= SHARE_WIDTH && file.height() >= SHARE_HEIGHT;
  }

  private static boolean isSquare(ContentFile file) {
    return file.isVector() || file.width() == file.height();
  }

  private @Nullable ContentFile file(
      String key, @Nullable Located<String> written, Predicate<ContentFile> fits) {
    if (written == null) {
      return null;
    }
    Optional<ContentFile> found =
        links.image(Menus.ROOT, written.value()).filter(ContentFile::isImage);
    if (found.isEmpty()) {
      faults.accept(
          Diagnostic.at(Rule.MISSING_IMAGE, written.location())
              .with("target", written.value())
              .with("suggestion", links.suggestImage(Menus.ROOT, written.value())));
    } else if (!fits.test(found.get())) {
      faults.accept(
          Diagnostic.at(Rule.UNFIT_BRAND, written.location())
              .with("image", written.value())
              .with("key", "brand." + key)
              .with("width", found.get().width())
              .with("height", found.get().height())
              .with("wanted", Phrase.of("brand." + key)));
    }
    return found.orElse(null);
  }

  private Map<NewsroomPage, String> pages() {
    Map<NewsroomPage, String> pages = new EnumMap<>(NewsroomPage.class);
    config
        .newsroom()
        .forEach(
            (page, target) ->
                menus
                    .resolve(new MenuEntry(target, ""))
                    .ifPresent(found -> pages.put(page, found.url())));
    return Collections.unmodifiableMap(pages);
  }
}
