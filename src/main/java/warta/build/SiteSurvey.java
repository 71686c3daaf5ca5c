package warta.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import warta.config.EffectiveConfig;
import warta.config.SiteConfig;
import warta.config.SiteConfigReader;
import warta.content.Document;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Diagnostics;
import warta.diagnostic.Rule;
import warta.site.Materials;
import warta.site.Site;
import warta.site.SiteAssembler;
import warta.site.SiteClock;
import warta.site.Tones;
import warta.text.SourceText;

/**
 * A site as it was read and assembled, without templates and outputs.
 *
 * @param documents all that could be read, hidden ones too, in order of their paths
 * @param unreadable paths of texts that could not be read at all
 */
public record SiteSurvey(
    SiteConfig config, List<Document> documents, Set<String> unreadable, Site site) {

  /**
   * Reads a site.
   *
   * @return empty when the configuration cannot be read, or there is no room for a look
   */
  public static Optional<SiteSurvey> of(BuildRequest request, Diagnostics faults) {
    try {
      return readConfig(request, faults).map(config -> read(request, config, faults));
    } catch (UncheckedIOException e) {
      faults.add(
          IoReasons.writeFailed(
              System.getProperty("java.io.tmpdir"), Objects.requireNonNull(e.getCause())));
      return Optional.empty();
    }
  }

  /**
   * The settings in force, and where they come from.
   *
   * @return empty when the configuration cannot be read
   */
  public static Optional<List<EffectiveConfig.Setting>> settings(
      BuildRequest request, Diagnostics faults) {
    return configText(request, faults)
        .flatMap(
            source ->
                SiteConfigReader.read(source, request.baseUrl(), faults::add)
                    .map(c -> EffectiveConfig.of(c, source, request.baseUrl() != null)));
  }

  /** The lines of a site's files, for printing what is wrong with them. */
  public static Excerpts excerpts(Path site) {
    return new Excerpts(site, Map.of());
  }

  private static Optional<SiteConfig> readConfig(BuildRequest request, Diagnostics faults) {
    return configText(request, faults)
        .flatMap(source -> SiteConfigReader.read(source, request.baseUrl(), faults::add));
  }

  private static Optional<SourceText> configText(BuildRequest request, Diagnostics faults) {
    Path file = request.site().resolve(SiteConfig.PATH);
    if (!Files.isRegularFile(file)) {
      faults.add(Diagnostic.general(Rule.MISSING_CONFIG).with("file", SiteConfig.PATH));
      return Optional.empty();
    }
    return TextReader.read(file, SiteConfig.PATH, faults::add).map(TextReader.Text::source);
  }

  private static SiteSurvey read(BuildRequest request, SiteConfig config, Diagnostics faults) {
    Workers workers = new Workers(request.workers());
    try (ScratchCache scratch = ScratchCache.open(config)) {
      SourceReader.Sources sources =
          SourceReader.find(request.site(), Overlay.NONE, workers, faults::add);
      Library library = Library.read(sources, config, scratch.cache(), workers, faults);
      library.takeFacts();
      return assemble(request, config, library, faults);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SiteSurvey assemble(
      BuildRequest request, SiteConfig config, Library library, Diagnostics faults) {
    Materials materials =
        new Materials(
            config,
            library.documents(),
            library.unreadable(),
            library.files(),
            Tones.NONE,
            new SiteClock(request.now()),
            request.drafts(),
            request.future());
    Site site = SiteAssembler.assemble(materials, new Workers(request.workers()), faults::add);
    return new SiteSurvey(config, library.documents(), library.unreadable(), site);
  }
}
