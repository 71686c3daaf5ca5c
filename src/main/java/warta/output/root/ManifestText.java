package warta.output.root;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import warta.config.BaseUrl;
import warta.config.RootFiles.WebManifest;
import warta.config.SiteConfig;
import warta.data.JsonText;
import warta.output.Brand;

/** The web manifest: how a site looks among the programs of a phone. */
final class ManifestText {

  private final SiteConfig config;
  private final Brand brand;

  ManifestText(SiteConfig config, Brand brand) {
    this.config = config;
    this.brand = brand;
  }

  String text() {
    WebManifest manifest = config.rootFiles().manifest();
    String home = config.baseUrl().href("/");
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("name", config.title());
    text.put("short_name", manifest.shortName().isEmpty() ? config.title() : manifest.shortName());
    if (!config.description().isEmpty()) {
      text.put("description", config.description());
    }
    text.put("lang", config.language());
    text.put("id", home);
    text.put("start_url", home);
    text.put("scope", home);
    text.put("display", "minimal-ui");
    text.put("theme_color", manifest.themeColor());
    text.put("background_color", manifest.backgroundColor());
    text.put("icons", icons(config.baseUrl()));
    return JsonText.of(text);
  }

  private List<Map<String, Object>> icons(BaseUrl base) {
    return brand.icons().stream().map(icon -> icon(icon, base)).toList();
  }

  private static Map<String, Object> icon(Brand.Image image, BaseUrl base) {
    Map<String, Object> icon = new LinkedHashMap<>();
    icon.put("src", base.href(image.path()));
    icon.put("sizes", image.sizes());
    icon.put("type", image.type());
    return icon;
  }
}
