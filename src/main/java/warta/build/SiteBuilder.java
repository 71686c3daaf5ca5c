package warta.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.build.BuildResult.Changes;
import warta.build.Drafting.Draft;
import warta.build.TextReader.Text;
import warta.build.cache.SourceCache;
import warta.config.SiteConfig;
import warta.config.SiteConfigReader;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Diagnostics;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;
import warta.site.EditorialChecks;
import warta.site.PublicationState;
import warta.site.Site;
import warta.site.SiteClock;
import warta.site.Tones;

/** Builds a site: from the files of a newsroom to its published folder. */
public final class SiteBuilder {

  private final BuildRequest request;
  private final Overlay overlay;
  private final Progress progress;
  private final Diagnostics faults = new Diagnostics();
  private final List<Phrase> notes = new ArrayList<>();
  private final Stopwatch stopwatch = new Stopwatch();
  private final SiteClock clock;
  private final Workers workers;
  private final PhotoLab photos;
  private @Nullable Theme theme;
  private boolean writes = true;
  private String language = "";
  private ZoneId zone = ZoneOffset.UTC;
  private Map<String, String> builtInTexts = Map.of();

  private SiteBuilder(BuildRequest request, Overlay overlay, Progress progress) {
    this.request = request;
    this.overlay = overlay;
    this.progress = progress;
    this.clock = new SiteClock(request.now());
    this.workers = new Workers(request.workers());
    this.photos =
        new PhotoLab(request.site(), request.cache().resolve("images"), workers, progress);
  }

  /** Builds once. Faults of the site are in the result; only faults of this program are thrown. */
  public static BuildResult build(BuildRequest request, Progress progress) {
    return new SiteBuilder(request, Overlay.NONE, progress).build();
  }

  /**
   * Does all that a build does short of writing, renders every page, and judges the texts as an
   * editor would.
   *
   * @param further looks at the assembled site, too
   */
  public static BuildResult check(
      BuildRequest request, Progress progress, BiConsumer<Site, Consumer<Diagnostic>> further) {
    SiteBuilder builder = new SiteBuilder(request, Overlay.NONE, progress);
    return builder.dry(draft -> builder.examine(draft, further));
  }

  /** What would be wrong with a site after an edit, without rendering its pages. */
  public static BuildResult preview(BuildRequest request, Overlay overlay) {
    SiteBuilder builder = new SiteBuilder(request, overlay, Progress.NONE);
    return builder.dry(draft -> {});
  }

  /** What a build would find and plan, without rendering its pages. */
  public static BuildResult rehearse(BuildRequest request) {
    return preview(request, Overlay.NONE);
  }

  private BuildResult dry(Consumer<Draft> further) {
    writes = false;
    try {
      Optional<SiteConfig> config = hasConfig() ? readConfig() : Optional.empty();
      return config.isEmpty() ? failed(null) : dry(config.get(), further);
    } catch (IOException e) {
      return failed(e);
    } catch (UncheckedIOException e) {
      return failed(e.getCause());
    }
  }

  private BuildResult dry(SiteConfig config, Consumer<Draft> further) throws IOException {
    try (ScratchCache scratch = ScratchCache.open(config)) {
      Draft draft = prepare(config, scratch.cache());
      further.accept(draft);
      return result(Optional.of(draft), false, Changes.NONE);
    }
  }

  private void examine(Draft draft, BiConsumer<Site, Consumer<Diagnostic>> further) {
    Draft whole = withScheduled(draft);
    if (!whole.isBlocked(faults)) {
      Rehearsal.render(whole.plan(), workers, faults, progress);
    }
    stopwatch.lap("render");
    new EditorialChecks(whole.site(), whole.library(), faults::add).check();
    further.accept(whole.site(), faults::add);
    stopwatch.lap("judge");
  }

  /** The site as it will be: what is scheduled must not stop a build when its time comes. */
  private Draft withScheduled(Draft draft) {
    boolean waits =
        draft.site().skipped().stream().anyMatch(s -> s.state() == PublicationState.SCHEDULED);
    if (!waits || theme == null) {
      return draft;
    }
    Diagnostics later = new Diagnostics();
    Draft whole =
        new Drafting(
                request.showing(request.drafts(), true),
                draft.site().config(),
                theme,
                draft.library(),
                Tones.NONE,
                new SiteClock(request.now()),
                workers,
                writes)
            .draft(later);
    faults.addAll(later.sorted());
    return whole;
  }

  private BuildResult build() {
    try {
      if (!hasConfig()) {
        return failed(null);
      }
      Optional<Path> output = OutputFolder.check(request, faults::add);
      return output.isEmpty() ? failed(null) : buildLocked(output.get());
    } catch (IOException e) {
      return failed(e);
    } catch (UncheckedIOException e) {
      return failed(e.getCause());
    }
  }

  private BuildResult buildLocked(Path output) throws IOException {
    SiteLock lock = SiteLock.take(request.cache(), faults::add);
    try (lock) {
      Optional<SiteConfig> config = lock.isHeld() ? readConfig() : Optional.empty();
      if (config.isEmpty()) {
        return failed(null);
      }
      try (SourceCache cache = openCache(config.get(), lock)) {
        return build(config.get(), cache, output);
      }
    }
  }

  private boolean hasConfig() {
    if (Files.isRegularFile(request.site().resolve(SiteConfig.PATH))) {
      return true;
    }
    faults.add(Diagnostic.general(Rule.MISSING_CONFIG).with("file", SiteConfig.PATH));
    return false;
  }

  private SourceCache openCache(SiteConfig config, SiteLock lock) throws IOException {
    return SourceCache.open(
        request.cache().resolve("sources"),
        Library.key(config),
        lock.taken(),
        reason -> notes.add(Phrase.of("report.cache-dropped")));
  }

  private Optional<SiteConfig> readConfig() {
    Path file = overlay.fileOf("site.yaml", request.site().resolve(SiteConfig.PATH));
    Optional<Text> text = TextReader.read(file, SiteConfig.PATH, faults::add);
    Optional<SiteConfig> config =
        text.flatMap(
            t ->
                SiteConfigReader.read(
                    t.source(), request.baseUrl(), request.preview(), faults::add));
    config.ifPresent(
        c -> {
          language = c.language();
          zone = c.zone();
        });
    return config;
  }

  /** The first half of the pipeline: read, assemble, check, plan. */
  private Draft prepare(SiteConfig config, SourceCache cache) throws IOException {
    progress.report("reading", 0, 0);
    Theme read = ThemeReader.read(request.site(), config.language(), workers, faults::add);
    builtInTexts = read.builtIn();
    theme = read;
    Library library = readLibrary(config, cache);
    if (writes) {
      cache.save();
    }
    stopwatch.lap("read");

    SiteConfig suited =
        new MachineProbe(request.cache(), writes).suited(config, library, faults::add);
    Tones tones = writes ? new PhotoTones(photos, suited.images()) : Tones.NONE;
    Draft draft =
        new Drafting(request, suited, read, library, tones, clock, workers, writes).draft(faults);
    stopwatch.lap("plan");
    return draft;
  }

  private Library readLibrary(SiteConfig config, SourceCache cache) {
    SourceReader.Sources sources = SourceReader.find(request.site(), overlay, workers, faults::add);
    return Library.read(sources, config, cache, workers, faults);
  }

  /** The pipeline: prepare, render, and behind the barrier, commit. */
  private BuildResult build(SiteConfig config, SourceCache cache, Path output) throws IOException {
    Draft draft = prepare(config, cache);
    if (draft.isBlocked(faults)) {
      return result(Optional.of(draft), false, Changes.NONE);
    }

    Publisher publisher = new Publisher(request, output, workers, photos);
    AtomicInteger done = new AtomicInteger();
    Publisher.Rendered rendered =
        publisher.render(
            draft.plan(),
            faults,
            total -> progress.report("rendering", done.incrementAndGet(), total));
    stopwatch.lap("render");
    if (draft.isBlocked(faults)) {
      rendered.staging().remove();
      return result(Optional.of(draft), false, Changes.NONE);
    }

    progress.report("publishing", 0, 0);
    Changes changes = publisher.commit(draft.plan(), rendered, draft.keptSources(), faults);
    Notices.write(
        request.notices(), draft.snippets(), NextChangeText.of(clock.nextChange(), config.zone()));
    stopwatch.lap("publish");
    return result(Optional.of(draft), true, changes);
  }

  private BuildResult failed(@Nullable IOException e) {
    if (e != null) {
      String path =
          e instanceof FileSystemException f && f.getFile() != null
              ? f.getFile()
              : request.output().toString();
      faults.add(IoReasons.writeFailed(path, e));
    }
    return result(Optional.empty(), false, Changes.NONE);
  }

  private BuildResult result(Optional<Draft> draft, boolean published, Changes changes) {
    return new BuildResult(
        published,
        faults.sorted(),
        changes,
        draft.map(Draft::pages).orElse(0),
        draft.map(d -> d.site().skipped()).orElse(List.of()),
        clock.nextChange(),
        language.isEmpty() ? SiteLanguage.of(request.site()) : language,
        zone,
        stopwatch.millis(),
        List.copyOf(notes),
        new Excerpts(request.site(), builtInTexts));
  }
}
