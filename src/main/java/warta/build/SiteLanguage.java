package warta.build;

import java.nio.file.Path;
import java.util.Optional;
import warta.config.SiteConfig;
import warta.config.SiteConfigReader;

/** Looks up the language of a site without building it. */
public final class SiteLanguage {

  private SiteLanguage() {}

  /** The BCP 47 tag that {@code site.yaml} names, or English where there is no such file. */
  public static String of(Path site) {
    Optional<SiteConfig> config =
        TextReader.read(site.resolve(SiteConfig.PATH), SiteConfig.PATH, fault -> {})
            .flatMap(text -> SiteConfigReader.read(text.source(), null, fault -> {}));
    return config.map(SiteConfig::language).orElse("en");
  }
}
