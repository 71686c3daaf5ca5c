package warta.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import warta.build.BuildResult.Changes;
import warta.build.TextEdits.Edit;
import warta.build.TextEdits.Touched;
import warta.build.cache.Recollection;
import warta.build.cache.Snapshot;
import warta.build.cache.SnapshotFile;
import warta.build.cache.SourceCache;
import warta.build.cache.Surroundings;
import warta.config.SiteConfig;
import warta.content.Document;
import warta.diagnostic.Diagnostics;
import warta.diagnostic.Phrase;
import warta.output.OutputPlan;
import warta.site.Materials;
import warta.site.Site;
import warta.site.SiteAssembler;
import warta.site.SiteClock;
import warta.site.Skipped;

/**
 * Builds a site of which no more has changed since its last whole build than what the pages of some
 * articles, and feeds of whole texts, show of them. It looks at every source, but assembles only
 * what is around those articles. That this is enough, it proves: from their earlier texts it must
 * get the fingerprints that the whole site gave their pages.
 */
final class Retouching {

  private final BuildRequest request;
  private final SiteConfig config;
  private final SourceCache cache;
  private final Recollection known;
  private final Inputs inputs;
  private final Workers workers;
  private final PhotoLab photos;
  private final Diagnostics faults = new Diagnostics();
  private final Library library;

  Retouching(
      BuildRequest request,
      SiteConfig config,
      SourceCache cache,
      Inputs inputs,
      Workers workers,
      PhotoLab photos) {
    this.request = request;
    this.config = config;
    this.cache = cache;
    this.known = cache.recollection();
    this.inputs = inputs;
    this.workers = workers;
    this.photos = photos;
    this.library =
        Library.empty(inputs.sources().folder(), known.otherFiles(), config, cache, faults);
  }

  /** What was done, and what the last whole build said of all that it left alone. */
  record Retouched(Snapshot snapshot, Changes changes, List<Skipped> skipped) {

    /** The same as the result of a build; see {@link BuildResult}. */
    BuildResult result(
        Path site, String language, ZoneId zone, Map<String, Long> timings, List<Phrase> notes) {
      return new BuildResult(
          true,
          snapshot.diagnostics(),
          changes,
          snapshot.pages(),
          skipped,
          snapshot.nextChange(),
          language,
          zone,
          timings,
          notes,
          new Excerpts(site, Map.of()));
    }
  }

  /**
   * Brings the output folder up to date.
   *
   * @param snapshot of the last whole build, from what still decides
   * @return empty when the whole site has to be built; then nothing was changed
   */
  Optional<Retouched> retouch(Snapshot snapshot, SnapshotFile file, Path output)
      throws IOException {
    if (snapshot.state().sources() != known.stamp()) {
      return Optional.empty();
    }
    TextEdits texts = new TextEdits(known, cache, library, workers, faults);
    Optional<List<Touched>> touched = texts.touched(inputs.sources());
    Optional<List<Skipped>> skipped = skipped(snapshot);
    if (touched.isEmpty() || skipped.isEmpty()) {
      return Optional.empty();
    }
    // What this machine cannot do is reported by a whole build.
    new MachineProbe(request.cache(), false).suited(config, library, faults::add);
    if (!faults.sorted().isEmpty()) {
      return Optional.empty();
    }
    PagePublisher publisher =
        new PagePublisher(output, request.cache(), new OutputBytes(request.site(), photos));
    Optional<List<String>> written =
        touched.get().isEmpty()
            ? publishNothing(snapshot, publisher)
            : publish(touched.get(), texts, snapshot, file, publisher);
    return written.map(
        paths ->
            new Retouched(
                snapshot,
                new Changes(paths, snapshot.files() - paths.size(), Set.of(), Set.of()),
                skipped.get()));
  }

  private Optional<List<Skipped>> skipped(Snapshot snapshot) {
    List<Skipped> skipped = new ArrayList<>();
    for (Snapshot.Hidden hidden : snapshot.skipped()) {
      Optional<Document> document = known.document(hidden.path());
      if (document.isEmpty()) {
        return Optional.empty();
      }
      skipped.add(new Skipped(document.get(), hidden.state(), hidden.when()));
    }
    return Optional.of(skipped);
  }

  private Optional<List<String>> publishNothing(Snapshot snapshot, PagePublisher publisher) {
    return publisher.isIntact(snapshot.state().outputs(), workers)
        ? Optional.of(List.of())
        : Optional.empty();
  }

  /**
   * Publishes the pages of edited articles. While their texts are read, it finds out whether that
   * is enough, and the templates are loaded.
   *
   * @return the paths of what was written; empty when that would not be enough
   */
  private Optional<List<String>> publish(
      List<Touched> touched,
      TextEdits texts,
      Snapshot snapshot,
      SnapshotFile file,
      PagePublisher publisher)
      throws IOException {
    inputs.load(touched.stream().map(Touched::before).toList());
    try (Pending<Optional<List<Edit>>> edits =
        workers.beside(() -> texts.read(touched, snapshot))) {
      if (!publisher.isIntact(snapshot.state().outputs(), workers)) {
        return Optional.empty();
      }
      Optional<SmallSite> proven =
          siteAround(touched, snapshot, file).filter(site -> isProven(site, publisher));
      Optional<List<Edit>> read = edits.get();
      if (proven.isEmpty() || read.isEmpty()) {
        return Optional.empty();
      }
      Map<String, Document> edited = new HashMap<>();
      read.get().forEach(edit -> edited.put(edit.path(), edit.after()));
      Optional<OutputPlan> plan = proven.get().plan(proven.get().of(edited), planning());
      return plan.isPresent() && faults.sorted().isEmpty()
          ? publisher.publish(plan.get(), workers, faults)
          : Optional.empty();
    }
  }

  private boolean isProven(SmallSite site, PagePublisher publisher) {
    Site before = site.of(Map.of());
    return site.plan(before, planning()).filter(publisher::isRecorded).isPresent();
  }

  private Optional<SmallSite> siteAround(
      List<Touched> touched, Snapshot snapshot, SnapshotFile file) {
    Optional<Surroundings> surroundings = file.surroundings(snapshot);
    if (surroundings.isEmpty()) {
      return Optional.empty();
    }
    Vicinity vicinity = new Vicinity(snapshot, surroundings.get(), known);
    touched.forEach(text -> vicinity.add(text.before()));
    return SmallSite.of(vicinity, this::assemble, faults);
  }

  private Planning planning() {
    Styling styling = inputs.theme().get();
    faults.addAll(inputs.faultsOfTheme());
    return new Planning(request.cache(), styling, library, new SiteClock(request.now()), false);
  }

  private Site assemble(List<Document> documents) {
    Materials materials =
        new Materials(
            config,
            List.copyOf(documents),
            Set.of(),
            library.files(),
            new PhotoTones(photos, config.images()),
            new SiteClock(request.now()),
            request.drafts(),
            request.future());
    // What is said of a part of a site was said of the whole one, or is wrong.
    return SiteAssembler.assemble(materials, workers, fault -> {});
  }
}
