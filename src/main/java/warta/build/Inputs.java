package warta.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import warta.build.SourceReader.Sources;
import warta.build.TextReader.Text;
import warta.config.SiteConfig;
import warta.content.Document;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Diagnostics;
import warta.output.page.PageStyle;

/**
 * What a build begins with: its configuration, the shortcut, what files there are, and its theme,
 * where that is needed. None waits for another that it does not need.
 */
final class Inputs implements AutoCloseable {

  private final Diagnostics ofTheme = new Diagnostics();
  private final Diagnostics ofSources = new Diagnostics();
  private final BuildRequest request;
  private final Pending<Optional<SiteConfig>> config;
  private final Shortcut shortcut;
  private final Sources sources;
  private final Workers workers;
  private @Nullable Pending<Styling> theme;
  private @Nullable Pending<PageStyle> loading;

  /**
   * @param configText as it was read
   * @param parser of that text; it reports its faults itself
   */
  Inputs(
      BuildRequest request,
      Path output,
      Text configText,
      Function<Text, Optional<SiteConfig>> parser,
      Workers workers) {
    this.request = request;
    this.workers = workers;
    this.config = workers.beside(() -> parser.apply(configText));
    this.shortcut = Shortcut.find(request, output, configText, workers);
    this.sources = SourceReader.find(request.site(), Overlay.NONE, workers, ofSources::add);
  }

  /** Empty after faults that were reported. */
  Optional<SiteConfig> config() {
    return config.get();
  }

  /**
   * The theme, which is read from the first call on: a build that changes nothing does not need it.
   * The shortcut must have looked before: a template that is saved in between makes another key.
   */
  Pending<Styling> theme() {
    if (theme == null) {
      SiteConfig known = config().orElseThrow();
      theme = workers.beside(() -> Styling.read(request, known, workers, ofTheme));
    }
    return theme;
  }

  /** Has all loaded, on a thread of its own, that the pages of some articles need of the theme. */
  void load(List<Document> articles) {
    Pending<Styling> read = theme();
    loading =
        workers.beside(
            () -> {
              PageStyle style = read.get().style();
              style.load(articles);
              return style;
            });
  }

  /** What was wrong with the theme, once it was read. */
  List<Diagnostic> faultsOfTheme() {
    return ofTheme.sorted();
  }

  Shortcut shortcut() {
    return shortcut;
  }

  Sources sources() {
    return sources;
  }

  List<Diagnostic> faultsOfSources() {
    return ofSources.sorted();
  }

  @Override
  public void close() {
    config.close();
    if (theme != null) {
      theme.close();
    }
    if (loading != null) {
      loading.close();
    }
  }
}
