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
import warta.build.Retouching.Retouched;
import warta.build.SourceReader.Sources;
import warta.build.TextReader.Text;
import warta.build.cache.Snapshot;
import warta.build.cache.SourceCache;
import warta.config.SiteConfig;
import warta.config.SiteConfigReader;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Diagnostics;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;
import warta.site.DueChange;
import warta.site.EditorialChecks;
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
  private @Nullable Drafting drafting;
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
      Optional<SiteConfig> config =
          hasConfig() ? configText().flatMap(this::parse) : Optional.empty();
      return config.isEmpty() ? failed(null) : dry(inItsLanguage(config.get()), further);
    } catch (IOException e) {
      return failed(e);
    } catch (UncheckedIOException e) {
      return failed(e.getCause());
    }
  }

  private BuildResult dry(SiteConfig config, Consumer<Draft> further) throws IOException {
    progress.report("reading", 0, 0);
    try (ScratchCache scratch = ScratchCache.open(config);
        Pending<Styling> theme =
            workers.beside(() -> Styling.read(request, config, workers, faults))) {
      Sources sources = SourceReader.find(request.site(), overlay, workers, faults::add);
      Draft draft = prepare(config, theme, scratch.cache(), sources);
      further.accept(draft);
      return result(Optional.of(draft), false, Changes.NONE);
    }
  }

  private void examine(Draft draft, BiConsumer<Site, Consumer<Diagnostic>> further) {
    Draft whole = drafting == null ? draft : drafting.withScheduled(draft, faults);
    if (!whole.isBlocked(faults)) {
      Rehearsal.render(whole.plan(), workers, faults, progress);
    }
    stopwatch.lap("render");
    new EditorialChecks(whole.site(), whole.library(), faults::add).check();
    further.accept(whole.site(), faults::add);
    stopwatch.lap("judge");
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
      Optional<Text> config = lock.isHeld() ? configText() : Optional.empty();
      return config.isEmpty() ? failed(null) : build(config.get(), output, lock);
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

  private Optional<Text> configText() {
    Path file = overlay.fileOf("site.yaml", request.site().resolve(SiteConfig.PATH));
    return TextReader.read(file, SiteConfig.PATH, faults::add);
  }

  private Optional<SiteConfig> parse(Text config) {
    return SiteConfigReader.read(
        config.source(), request.baseUrl(), request.preview(), faults::add);
  }

  /** A configuration, in whose language and zone messages are from now on. */
  private SiteConfig inItsLanguage(SiteConfig config) {
    language = config.language();
    zone = config.zone();
    return config;
  }

  /** The first half of the pipeline: read, assemble, check, plan. */
  private Draft prepare(
      SiteConfig config, Pending<Styling> theme, SourceCache cache, Sources sources)
      throws IOException {
    Library library = Library.read(sources, config, cache, workers, faults);
    if (writes) {
      cache.save();
    }
    Styling styling = theme.get();
    builtInTexts = styling.theme().builtIn();
    stopwatch.lap("read");

    SiteConfig suited =
        new MachineProbe(request.cache(), writes).suited(config, library, faults::add);
    Tones tones = writes ? new PhotoTones(photos, suited.images()) : Tones.NONE;
    Drafting made = new Drafting(request, suited, styling, library, tones, clock, workers, writes);
    Draft draft = made.draft(faults);
    drafting = made;
    stopwatch.lap("plan");
    return draft;
  }

  private BuildResult build(Text text, Path output, SiteLock lock) throws IOException {
    progress.report("reading", 0, 0);
    try (Inputs inputs = new Inputs(request, output, text, this::parse, workers)) {
      Optional<SiteConfig> config = inputs.config();
      return config.isEmpty()
          ? failed(null)
          : build(inItsLanguage(config.get()), inputs, output, lock);
    }
  }

  private BuildResult build(SiteConfig config, Inputs inputs, Path output, SiteLock lock)
      throws IOException {
    try (SourceCache cache = openCache(config, lock)) {
      if (inputs.faultsOfSources().isEmpty()) {
        Optional<Retouched> retouched =
            inputs
                .shortcut()
                .take(new Retouching(request, config, cache, inputs, workers, photos), cache);
        if (retouched.isPresent()) {
          return result(retouched.get());
        }
      }
      faults.addAll(inputs.faultsOfSources());
      return build(config, cache, inputs, output);
    }
  }

  /** The pipeline: prepare, render, and behind the barrier, commit. */
  private BuildResult build(SiteConfig config, SourceCache cache, Inputs inputs, Path output)
      throws IOException {
    Draft draft = prepare(config, inputs.theme(), cache, inputs.sources());
    faults.addAll(inputs.faultsOfTheme());
    List<Diagnostic> reported = faults.sorted();
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
    tell(draft.snippets(), clock.nextChange());
    inputs.shortcut().leave(draft, clock, cache, publisher.stamp(), reported);
    stopwatch.lap("publish");
    return result(Optional.of(draft), true, changes);
  }

  private void tell(Map<String, String> snippets, Optional<DueChange> change) throws IOException {
    Notices.write(request.notices(), snippets, NextChangeText.of(change, zone));
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

  private BuildResult result(Retouched retouched) throws IOException {
    Snapshot before = retouched.snapshot();
    tell(before.snippets(), before.nextChange());
    stopwatch.lap("render");
    return retouched.result(request.site(), language, zone, stopwatch.millis(), List.copyOf(notes));
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
