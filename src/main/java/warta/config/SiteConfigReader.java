package warta.config;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.config.SiteConfig.ListSizes;
import warta.config.SiteConfig.MarkdownConfig;
import warta.config.SiteConfig.Menus;
import warta.config.SiteConfig.Publisher;
import warta.data.DataFormat;
import warta.data.DataReader;
import warta.data.Fields;
import warta.data.Value.Mapping;
import warta.diagnostic.Diagnostic;
import warta.text.Fingerprint;
import warta.text.SourceText;

/** Reads {@code site.yaml}. */
public final class SiteConfigReader {

  private SiteConfigReader() {}

  /**
   * The configuration with its defaults, or empty when the file is not YAML at all. A value that
   * cannot be used is reported and replaced by its default, so that the rest of the site can still
   * be checked.
   *
   * @param baseUrl wins over the file's, if given
   */
  public static Optional<SiteConfig> read(
      SourceText source, @Nullable String baseUrl, Consumer<Diagnostic> faults) {
    return read(source, baseUrl, false, faults);
  }

  /**
   * The same, perhaps for a copy that only the newsroom is to see.
   *
   * @param preview whether it is one
   */
  public static Optional<SiteConfig> read(
      SourceText source, @Nullable String baseUrl, boolean preview, Consumer<Diagnostic> faults) {
    Optional<Mapping> mapping =
        DataReader.read(DataFormat.YAML, source, 0, source.text().length(), faults);
    return mapping.map(m -> read(Fields.of(m, ConfigKeys.ALL, faults), source, baseUrl, preview));
  }

  private static SiteConfig read(
      Fields fields, SourceText source, @Nullable String baseUrl, boolean preview) {
    String configured = fields.get(ConfigKeys.BASE_URL, "https://example.org/");
    BaseUrl base = new BaseUrl(baseUrl != null ? baseUrl : configured);
    return new SiteConfig(
        fields.get(ConfigKeys.TITLE, ""),
        fields.get(ConfigKeys.DESCRIPTION, ""),
        base,
        fields.get(ConfigKeys.LANGUAGE, "id"),
        ZoneId.of(fields.get(ConfigKeys.ZONE, "Asia/Jakarta")),
        fields.get(ConfigKeys.PUBLISHER, Publisher.NONE),
        fields.get(ConfigKeys.SECTIONS, List.of()),
        fields.get(ConfigKeys.MENUS, Menus.NONE),
        fields.get(PermalinkKeys.PERMALINKS, Permalinks.DEFAULT),
        fields.get(ConfigKeys.LISTS, ListSizes.DEFAULT),
        PageKeys.read(fields),
        fields.get(ConfigKeys.MARKDOWN, MarkdownConfig.DEFAULT),
        fields.get(ImageKeys.IMAGES, ImageConfig.DEFAULT),
        fields.get(FeedKeys.FEEDS, FeedConfig.DEFAULT),
        fields.get(SitemapKeys.SITEMAP, SitemapConfig.DEFAULT),
        HostingKeys.read(fields),
        RootFileKeys.read(fields),
        fields.get(IdentityKeys.BRAND, BrandConfig.DEFAULT),
        fields.get(IdentityKeys.NEWSROOM, Map.of()),
        fields.get(ConfigKeys.EXTRA, Map.of()),
        preview,
        Fingerprint.builder().add(source.text()).add(base.address()).add(preview).build());
  }
}
