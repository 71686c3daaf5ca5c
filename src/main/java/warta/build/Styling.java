package warta.build;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import warta.config.BaseUrl;
import warta.config.SiteConfig;
import warta.diagnostic.Diagnostics;
import warta.output.ContentPolicy;
import warta.output.asset.ThemeAssets;
import warta.output.page.DateViews;
import warta.output.page.PageStyle;
import warta.template.InlineBlocks;
import warta.template.TemplateRenderer;
import warta.text.Fingerprint;

/** A theme made ready for a configuration; it does not depend on what is in the site. */
record Styling(Theme theme, ThemeAssets assets, PageStyle style) {

  /** The theme of a site. */
  static Styling read(
      BuildRequest request, SiteConfig config, Workers workers, Diagnostics faults) {
    return of(ThemeReader.read(request.site(), config.language(), workers, faults::add), config);
  }

  static Styling of(Theme theme, SiteConfig config) {
    ThemeAssets assets = new ThemeAssets(theme.assets(), theme.templates().onlyInlined());
    BaseUrl base = config.baseUrl();
    InlineBlocks inline =
        InlineBlocks.of(theme.templates(), name -> assets.inlineText(name, base::href));
    Map<String, String> addresses = new TreeMap<>();
    assets.paths().forEach((name, path) -> addresses.put(name, base.href(path)));
    PageStyle style =
        new PageStyle(
            theme.words(),
            theme.templates(),
            new TemplateRenderer(theme.templates(), addresses, inline, config.language()),
            new ContentPolicy(config, inline.styles().values(), inline.scriptElements()),
            new DateViews(Locale.forLanguageTag(config.language()), config.zone()),
            commonFingerprint(theme, assets));
    return new Styling(theme, assets, style);
  }

  /** Of what every page depends on: this program, the interface words, the assets' names. */
  Fingerprint common() {
    return style.common();
  }

  private static Fingerprint commonFingerprint(Theme theme, ThemeAssets assets) {
    Fingerprint.Builder key = Fingerprint.builder().add(BuiltIn.fingerprint());
    new TreeMap<>(theme.words().byKey()).forEach((name, word) -> key.add(name).add(word));
    assets.paths().forEach((name, path) -> key.add(name).add(path));
    return key.build();
  }
}
