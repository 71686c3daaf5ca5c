package warta.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import warta.content.ContentFile;
import warta.image.FactsReader;
import warta.image.ImageFacts;
import warta.output.Brand;
import warta.output.asset.ThemeAsset;
import warta.output.asset.ThemeAssets;
import warta.site.Identity;
import warta.site.Site;
import warta.text.Fingerprint;

/** Finds the pictures that stand for a newsroom: its own, or else those of its theme. */
final class Branding {

  static final String LOGO = "logo.png";
  static final String SHARE = "share.png";
  static final List<String> ICONS =
      List.of("favicon.svg", "icon-180.png", "icon-192.png", "icon-512.png");

  private final Site site;
  private final ThemeAssets assets;
  private final Map<String, ThemeAsset> files = new HashMap<>();

  private Branding(Site site, Theme theme, ThemeAssets assets) {
    this.site = site;
    this.assets = assets;
    for (ThemeAsset asset : theme.assets()) {
      files.put(asset.name(), asset);
    }
  }

  static Brand of(Site site, Theme theme, ThemeAssets assets) {
    return new Branding(site, theme, assets).brand();
  }

  private Brand brand() {
    Identity identity = site.identity();
    List<Brand.Image> icons = new ArrayList<>();
    identity.icons().forEach(icon -> icons.add(own(icon)));
    if (icons.isEmpty()) {
      ICONS.forEach(name -> icons.add(ofTheme(name)));
    }
    return new Brand(
        ownOr(identity.logo(), LOGO), ownOr(identity.share(), SHARE), List.copyOf(icons));
  }

  private Brand.Image ownOr(@Nullable ContentFile own, String name) {
    return own == null ? ofTheme(name) : own(own);
  }

  private Brand.Image own(ContentFile file) {
    String path = site.links().addressOf(file);
    return new Brand.Image(path, file.mediaType(), file.width(), file.height());
  }

  private Brand.Image ofTheme(String name) {
    ContentFile file = new ContentFile(name, Fingerprint.NONE, facts(name), 0);
    return new Brand.Image(assets.path(name), file.mediaType(), file.width(), file.height());
  }

  private ImageFacts facts(String name) {
    @Nullable ThemeAsset image = files.get(name);
    if (image == null) {
      return FactsReader.read(name, new byte[0]);
    }
    return image.sitePath().startsWith(ThemeReader.BUILT_IN)
        ? FactsReader.readTrusted(name, image.bytes())
        : FactsReader.read(name, image.bytes());
  }
}
