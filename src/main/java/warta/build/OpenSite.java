package warta.build;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import warta.build.FolderWalker.Found;
import warta.config.SiteConfig;
import warta.config.SiteConfigReader;
import warta.content.ContentFile;
import warta.content.Document;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Diagnostics;
import warta.diagnostic.Rule;
import warta.site.DueChange;
import warta.site.SiteClock;
import warta.site.Tones;
import warta.text.Fingerprint;

/**
 * A site that is kept open: what was read of it stays in memory, and is read again where it
 * changed. For one thread, but that another one may {@link #lookAhead} meanwhile; what it hands out
 * is for any.
 */
public final class OpenSite implements Closeable {

  private final BuildRequest request;
  private final Path builds;
  private final Workers workers;
  private final PhotoLab photos;
  private final Supplier<Instant> machine;
  private final Progress progress;
  private final OutputBytes bytes;
  private final KnownSources<Document> texts = new KnownSources<>();
  private final KnownSources<ContentFile> files = new KnownSources<>();

  /** Held while the cache is exchanged, and while anything but a reading uses it. */
  private final Object exchange = new Object();

  private @Nullable ServingCache cache;
  private Fingerprint key = Fingerprint.NONE;

  /**
   * @param request whose cache is a folder of this site's own
   * @param builds the cache folder of builds, where pictures are kept, too
   * @param machine the clock that dates files, whatever is taken for the present
   * @param progress told how far the first reading is
   */
  public OpenSite(BuildRequest request, Path builds, Supplier<Instant> machine, Progress progress) {
    this.progress = progress;
    this.machine = machine;
    this.request = request;
    this.builds = builds;
    this.workers = new Workers(request.workers());
    PhotoLab photos =
        new PhotoLab(request.site(), builds.resolve("images"), workers, Progress.NONE);
    this.photos = photos;
    this.bytes = new OutputBytes(request.site(), photos);
  }

  /**
   * What the files of a site say at a moment.
   *
   * @param edition absent when there is a fault that keeps the site from being published
   * @param diagnostics sorted by place
   * @param prefix of all paths: empty at a domain's root, or {@code /berita}, encoded
   */
  public record Reading(
      Optional<Edition> edition,
      List<Diagnostic> diagnostics,
      Optional<DueChange> nextChange,
      String language,
      ZoneId zone,
      String prefix,
      Map<String, Long> timings,
      Excerpts excerpts) {}

  /** Reads what changed, and plans the whole site anew. */
  public Reading read(Instant now) throws IOException {
    Stopwatch stopwatch = new Stopwatch();
    Diagnostics faults = new Diagnostics();
    SiteClock clock = new SiteClock(now);
    Optional<SiteConfig> config = readConfig(faults);
    if (config.isEmpty()) {
      return unread(config, faults.sorted());
    }
    ServingCache open = cache(config.get());
    Theme theme = ThemeReader.read(request.site(), config.get().language(), workers, faults::add);
    Library library = library(config.get(), open, faults);
    stopwatch.lap("read");
    SiteConfig suited =
        new MachineProbe(request.cache(), true).suited(config.get(), library, faults::add);
    Tones tones = new PhotoTones(photos, suited.images());
    Drafting.Draft draft =
        new Drafting(
                request, suited, Styling.of(theme, suited), library, tones, clock, workers, true)
            .draft(faults);
    stopwatch.lap("plan");
    return new Reading(
        draft.isBlocked(faults) ? Optional.empty() : Optional.of(new Edition(draft, bytes)),
        faults.sorted(),
        clock.nextChange(),
        config.get().language(),
        config.get().zone(),
        config.get().baseUrl().prefix(),
        stopwatch.millis(),
        new Excerpts(request.site(), theme.builtIn()));
  }

  /** What a site's configuration alone says. */
  public Reading preface() {
    return unread(readConfig(new Diagnostics()), List.of());
  }

  private Reading unread(Optional<SiteConfig> config, List<Diagnostic> faults) {
    return new Reading(
        Optional.empty(),
        faults,
        Optional.empty(),
        config.map(SiteConfig::language).orElseGet(() -> SiteLanguage.of(request.site())),
        config.map(SiteConfig::zone).orElse(ZoneOffset.UTC),
        config.map(c -> c.baseUrl().prefix()).orElse(""),
        Map.of(),
        new Excerpts(request.site(), Map.of()));
  }

  private Optional<SiteConfig> readConfig(Diagnostics faults) {
    Path file = request.site().resolve(SiteConfig.PATH);
    if (!Files.isRegularFile(file)) {
      faults.add(Diagnostic.general(Rule.MISSING_CONFIG).with("file", SiteConfig.PATH));
      return Optional.empty();
    }
    return TextReader.read(file, SiteConfig.PATH, faults::add)
        .flatMap(
            text ->
                SiteConfigReader.read(
                    text.source(), request.baseUrl(), request.preview(), faults::add));
  }

  /** The cache; another one when texts are to be parsed in another way. */
  private ServingCache cache(SiteConfig config) throws IOException {
    ServingCache open = cache;
    Fingerprint wanted = Library.key(config);
    if (open == null || !wanted.equals(key)) {
      texts.clear();
      files.clear();
      key = wanted;
      synchronized (exchange) {
        close();
        open = ServingCache.open(request.cache(), builds, config);
        cache = open;
      }
    }
    return open;
  }

  private Library library(SiteConfig config, ServingCache open, Diagnostics faults)
      throws IOException {
    Instant seen = machine.get();
    boolean first = !texts.isFilled();
    SourceReader.Sources sources =
        SourceReader.find(request.site(), Overlay.NONE, workers, faults::add).inOrder();
    List<ContentFile> read = new ArrayList<>();
    for (var file :
        files.update(
            sources.files(),
            seen,
            workers,
            (found, report) -> SourceReader.read(found, open.cache(), report))) {
      faults.addAll(file.diagnostics());
      file.found().ifPresent(read::add);
    }
    Library library = Library.empty(sources.folder(), read, config, open.cache(), faults);
    AtomicInteger done = new AtomicInteger();
    int total = sources.texts().size();
    var all =
        texts.update(
            sources.texts(),
            seen,
            workers,
            (found, report) -> {
              Optional<Document> text = library.read(found, report);
              if (first) {
                progress.report("reading", done.incrementAndGet(), total);
              }
              return text;
            });
    for (int i = 0; i < all.size(); i++) {
      faults.addAll(all.get(i).diagnostics());
      library.add(sources.texts().get(i).path(), all.get(i).found());
    }
    if (first) {
      open.cache().save();
    }
    return library;
  }

  /**
   * The present edition with what is sure to be different after a change: whatever else follows
   * from it does so with the next reading.
   *
   * @param paths of files that changed, relative to the site's folder
   * @return empty when the whole site has to be planned first
   */
  public Optional<Edition> lookAhead(Edition present, List<String> paths, Instant now)
      throws IOException {
    return new LookAhead(request, workers, this::readAgain).after(present, paths, now);
  }

  /** Reads a text for an edition; empty, too, where that has been parsed in another way. */
  private Optional<Document> readAgain(Library library, Found found, Consumer<Diagnostic> faults) {
    synchronized (exchange) {
      return cache != null && library.keepsIn(cache.cache())
          ? workers.map(List.of(found), f -> library.read(f, faults)).get(0)
          : Optional.empty();
    }
  }

  /** Forgets what only editions before the last reading needed. */
  public void forgetEarlier() {
    synchronized (exchange) {
      if (cache != null) {
        cache.cache().forgetEarlier();
      }
    }
  }

  @Override
  public void close() throws IOException {
    synchronized (exchange) {
      if (cache != null) {
        cache.close();
        cache = null;
      }
    }
  }
}
