package warta.config;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import warta.data.Fields;
import warta.data.Key;
import warta.data.Located;
import warta.data.Types;

/** The keys of {@code site.yaml} about who the newsroom is. */
final class IdentityKeys {

  static final Key<Located<String>> LOGO =
      file(
          "logo",
          "The logo, at least 112 x 112 pixels: a file of `content/`. Default: the theme's.",
          "static/logo.png");
  static final Key<Located<String>> SHARE =
      file(
          "share",
          "Shown where a page without a photo is shared: JPEG, PNG or WebP, at least 1200 x 630"
              + " pixels. Default: the theme's.",
          "static/bagikan.png");
  static final Key<String> SHARE_ALT =
      Key.of("shareAlt", Types.TEXT, "What `share` shows. Default: the title.", "Warta");
  static final Key<List<Located<String>>> ICONS =
      Key.of(
          "icons",
          Types.listOf(Types.located(Types.TEXT)),
          "Square icons for browsers and phones: PNG of 180, 192 and 512 pixels, perhaps an SVG."
              + " Default: the theme's.",
          "[static/ikon-192.png, static/ikon-512.png]");
  static final List<Key<?>> BRAND_KEYS = List.of(LOGO, SHARE, SHARE_ALT, ICONS);
  static final Key<BrandConfig> BRAND =
      Key.of(
          "brand",
          Types.object(
              BRAND_KEYS,
              f ->
                  Optional.of(
                      new BrandConfig(
                          f.get(LOGO).orElse(null),
                          f.get(SHARE).orElse(null),
                          f.get(SHARE_ALT, ""),
                          f.get(ICONS, List.of())))),
          "The pictures that stand for the newsroom.",
          "{logo: static/logo.png}");

  static final Map<NewsroomPage, Key<Located<String>>> PAGES = pages();
  static final List<Key<?>> NEWSROOM_KEYS = List.copyOf(PAGES.values());
  static final Key<Map<NewsroomPage, Located<String>>> NEWSROOM =
      Key.of(
          "newsroom",
          Types.object(NEWSROOM_KEYS, f -> Optional.of(newsroom(f))),
          "The pages on which the newsroom tells about itself, for search engines: each a file of"
              + " `content/`, a path on this site, or a full address.",
          "{masthead: pages/redaksi.md}");

  static final List<Key<?>> ALL = List.of(BRAND, NEWSROOM);

  private IdentityKeys() {}

  private static Key<Located<String>> file(String name, String meaning, String example) {
    return Key.of(name, Types.located(Types.TEXT), meaning, example);
  }

  private static Map<NewsroomPage, Key<Located<String>>> pages() {
    Map<NewsroomPage, Key<Located<String>>> pages = new EnumMap<>(NewsroomPage.class);
    for (NewsroomPage page : NewsroomPage.values()) {
      pages.put(page, file(page.id(), page.meaning(), page.example()));
    }
    return pages;
  }

  private static Map<NewsroomPage, Located<String>> newsroom(Fields fields) {
    Map<NewsroomPage, Located<String>> written = new EnumMap<>(NewsroomPage.class);
    PAGES.forEach((page, key) -> fields.get(key).ifPresent(target -> written.put(page, target)));
    return written;
  }

  /** The values in force by their full names. */
  static void addTo(Map<String, Object> values, SiteConfig config) {
    BrandConfig brand = config.brand();
    values.put("brand.logo", text(brand.logo()));
    values.put("brand.share", text(brand.share()));
    values.put("brand.shareAlt", brand.shareAlt());
    List<String> icons = new ArrayList<>();
    brand.icons().forEach(icon -> icons.add(icon.value()));
    values.put("brand.icons", icons);
    for (NewsroomPage page : NewsroomPage.values()) {
      values.put("newsroom." + page.id(), text(config.newsroom().get(page)));
    }
  }

  private static String text(@Nullable Located<String> written) {
    return written == null ? "" : written.value();
  }
}
