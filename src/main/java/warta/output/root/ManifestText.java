package warta.output.root;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import warta.config.BaseUrl;
import warta.config.RootFiles.WebManifest;
import warta.config.SiteConfig;
import warta.data.JsonText;

/** The web manifest: how a site looks among the programs of a phone. */
final class ManifestText {

  private final SiteConfig config;
  private final Map<String, String> assets;

  /**
   * @param assets the paths of the theme's assets by name
   */
  ManifestText(SiteConfig config, Map<String, String> assets) {
    this.config = config;
    this.assets = assets;
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
    List<Map<String, Object>> icons = new ArrayList<>();
    addIcon("favicon.svg", "any", "image/svg+xml", base, icons);
    addIcon("icon-192.png", "192x192", "image/png", base, icons);
    addIcon("icon-512.png", "512x512", "image/png", base, icons);
    return icons;
  }

  private void addIcon(
      String name, String sizes, String type, BaseUrl base, List<Map<String, Object>> icons) {
    String path = assets.get(name);
    if (path != null) {
      Map<String, Object> icon = new LinkedHashMap<>();
      icon.put("src", base.href(path));
      icon.put("sizes", sizes);
      icon.put("type", type);
      icons.add(icon);
    }
  }
}
