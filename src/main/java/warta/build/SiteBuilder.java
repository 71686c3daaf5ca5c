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

  /** The configuration and the text that it was read from. */
  private record Configured(SiteConfig config, Text text) {}

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
      Optional<Configured> read = hasConfig() ? readConfig() : Optional.empty();
      return read.isEmpty() ? failed(null) : dry(read.get().config(), further);
    } catch (IOException e) {
      return failed(e);
    } catch (UncheckedIOException e) {
      return failed(e.getCause());
    }
  }

  private BuildResult dry(SiteConfig config, Consumer<Draft> further) throws IOException {
    try (ScratchCache scratch = ScratchCache.open(config)) {
      progress.report("reading", 0, 0);
      Draft draft = prepare(config, scratch.cache(), findSources(faults));
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
      Optional<Configured> read = lock.isHeld() ? readConfig() : Optional.empty();
      if (read.isEmpty()) {
        return failed(null);
      }
      try (SourceCache cache = openCache(read.get().config(), lock)) {
        return build(read.get(), cache, output);
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

  private Optional<Configured> readConfig() {
    Path file = overlay.fileOf("site.yaml", request.site().resolve(SiteConfig.PATH));
    Optional<Text> text = TextReader.read(file, SiteConfig.PATH, faults::add);
    Optional<Configured> read =
        text.flatMap(
            t ->
                SiteConfigReader.read(t.source(), request.baseUrl(), request.preview(), faults::add)
                    .map(config -> new Configured(config, t)));
    read.ifPresent(
        configured -> {
          language = configured.config().language();
          zone = configured.config().zone();
        });
    return read;
  }

  /** The first half of the pipeline: read, assemble, check, plan. */
  private Draft prepare(SiteConfig config, SourceCache cache, Sources sources) throws IOException {
    Theme theme = ThemeReader.read(request.site(), config.language(), workers, faults::add);
    builtInTexts = theme.builtIn();
    Library library = Library.read(sources, config, cache, workers, faults);
    if (writes) {
      cache.save();
    }
    stopwatch.lap("read");

    SiteConfig suited =
        new MachineProbe(request.cache(), writes).suited(config, library, faults::add);
    Tones tones = writes ? new PhotoTones(photos, suited.images()) : Tones.NONE;
    Drafting made = new Drafting(request, suited, theme, library, tones, clock, workers, writes);
    Draft draft = made.draft(faults);
    drafting = made;
    stopwatch.lap("plan");
    return draft;
  }

  private Sources findSources(Diagnostics found) {
    return SourceReader.find(request.site(), overlay, workers, found::add);
  }

  private BuildResult build(Configured read, SourceCache cache, Path output) throws IOException {
    progress.report("reading", 0, 0);
    Shortcut shortcut = new Shortcut(request, output, read.text(), workers);
    Diagnostics found = new Diagnostics();
    Sources sources = findSources(found);
    if (found.sorted().isEmpty()) {
      Optional<Retouched> retouched =
          shortcut.take(
              new Retouching(request, read.config(), cache, sources, workers, photos), cache);
      if (retouched.isPresent()) {
        return result(retouched.get());
      }
    }
    faults.addAll(found.sorted());
    return build(read.config(), cache, sources, output, shortcut);
  }

  /** The pipeline: prepare, render, and behind the barrier, commit. */
  private BuildResult build(
      SiteConfig config, SourceCache cache, Sources sources, Path output, Shortcut shortcut)
      throws IOException {
    Draft draft = prepare(config, cache, sources);
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
    shortcut.leave(draft, clock, cache, publisher.stamp(), reported);
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
