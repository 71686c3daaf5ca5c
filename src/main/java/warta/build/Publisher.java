package warta.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import warta.build.BuildResult.Changes;
import warta.build.Manifest.Entry;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Diagnostics;
import warta.output.Output;
import warta.output.OutputPlan;
import warta.text.Fingerprint;

/**
 * Brings an output folder to what a plan says: renders what changed into a staging folder, and only
 * when all of it is ready moves it into place.
 */
final class Publisher {

  private final BuildRequest request;
  private final Path output;
  private final Path cache;
  private final Workers workers;
  private final ManifestFile manifestFile;
  private final Manifest manifest;

  Publisher(BuildRequest request, Path output, Workers workers) {
    this.request = request;
    this.output = output;
    this.cache = request.cache();
    this.workers = workers;
    this.manifestFile = new ManifestFile(cache, output);
    this.manifest = manifestFile.load();
  }

  /** What was rendered, before the barrier. */
  record Rendered(Staging staging, Map<String, Entry> fresh, Map<String, Entry> unchanged) {}

  /**
   * Renders every output whose fingerprint is not the one on record.
   *
   * @param progress told how many of them are done
   */
  Rendered render(OutputPlan plan, Diagnostics faults, IntConsumer progress) throws IOException {
    Files.createDirectories(cache);
    Staging staging = Staging.open(cache, output);
    Map<String, Entry> unchanged = new HashMap<>();
    List<Judged> dirty = new ArrayList<>();
    for (Judged judged : workers.map(plan.outputs(), this::judge)) {
      if (judged.entry() == null) {
        dirty.add(judged);
      } else {
        unchanged.put(judged.output().path(), judged.entry());
      }
    }
    try {
      return render(staging, dirty, unchanged, faults, progress);
    } catch (UncheckedIOException e) {
      staging.remove();
      throw e;
    }
  }

  private Rendered render(
      Staging staging,
      List<Judged> dirty,
      Map<String, Entry> unchanged,
      Diagnostics faults,
      IntConsumer progress)
      throws IOException {
    RenderFaults renderFaults = new RenderFaults();
    Map<String, Entry> fresh = new ConcurrentHashMap<>();
    workers.map(
        dirty,
        judged -> {
          Output planned = judged.output();
          Consumer<Diagnostic> report = fault -> renderFaults.add(fault, planned.origin());
          stage(staging, judged, report).ifPresent(entry -> fresh.put(planned.path(), entry));
          progress.accept(dirty.size());
          return planned;
        });
    faults.addAll(renderFaults.all());
    settle(staging, fresh, unchanged);
    return new Rendered(staging, fresh, unchanged);
  }

  /**
   * An output and what is known of it.
   *
   * @param entry absent when it has to be rendered
   */
  private record Judged(Output output, Fingerprint fingerprint, @Nullable Entry entry) {}

  private Judged judge(Output planned) {
    Fingerprint fingerprint = planned.fingerprint();
    Entry entry = manifest.find(planned.path());
    boolean isUpToDate =
        !request.clean()
            && entry != null
            && entry.fingerprint().equals(fingerprint)
            && !fingerprint.equals(Fingerprint.NONE)
            && isAsWritten(planned.path(), entry);
    return new Judged(planned, fingerprint, isUpToDate ? entry : null);
  }

  private boolean isAsWritten(String path, Entry entry) {
    Path file = output.resolve(path);
    try {
      if (Files.size(file) != entry.bytes()) {
        return false;
      }
      return !request.verify() || hash(file).equals(entry.content());
    } catch (IOException e) {
      return false;
    }
  }

  private static Fingerprint hash(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return Fingerprint.of(in);
    }
  }

  private Optional<Entry> stage(Staging staging, Judged judged, Consumer<Diagnostic> report) {
    Output planned = judged.output();
    String source = ownSource(planned);
    try {
      if (planned.content() instanceof Output.Copied copied) {
        staging.copy(planned.path(), request.site().resolve(copied.source()));
        Path file = staging.fileOf(planned.path());
        return Optional.of(
            new Entry(judged.fingerprint(), Files.size(file), hash(file), source, false));
      }
      Optional<byte[]> bytes = bytesOf(planned.content(), report);
      if (bytes.isEmpty()) {
        return Optional.empty();
      }
      staging.write(planned.path(), bytes.get());
      return Optional.of(
          new Entry(
              judged.fingerprint(),
              bytes.get().length,
              Fingerprint.of(bytes.get()),
              source,
              false));
    } catch (IOException e) {
      String path = request.output().resolve(planned.path()).toString();
      IOException named = new FileSystemException(path);
      named.initCause(e);
      throw new UncheckedIOException(named);
    }
  }

  private Optional<byte[]> bytesOf(Output.Content content, Consumer<Diagnostic> report)
      throws IOException {
    if (content instanceof Output.Gzipped gzipped) {
      return bytesOf(gzipped.plain(), report).map(Compression::compressed);
    }
    return content instanceof Output.Copied copied
        ? Optional.of(Files.readAllBytes(request.site().resolve(copied.source())))
        : ((Output.Rendered) content).render(report);
  }

  /** Lists have no source of their own that could be faulty: they follow the plan. */
  private static String ownSource(Output planned) {
    return switch (planned.phase()) {
      case PAGE, FILE, REDIRECT -> planned.origin().path();
      case ASSET, LISTING, HOME, SERVER -> "";
    };
  }

  /** What was rendered to the bytes that are there already is not moved. */
  private void settle(Staging staging, Map<String, Entry> fresh, Map<String, Entry> unchanged)
      throws IOException {
    if (request.clean()) {
      return;
    }
    for (String path : List.copyOf(fresh.keySet())) {
      Entry made = fresh.get(path);
      Entry old = manifest.find(path);
      if (made != null
          && old != null
          && old.content().equals(made.content())
          && isAsWritten(path, old)) {
        unchanged.put(path, made);
        fresh.remove(path);
        Files.delete(staging.fileOf(path));
      }
    }
  }

  /**
   * Moves what was rendered into place, then removes what we wrote before and is no longer planned.
   *
   * @param kept paths whose sources are faulty, and whose last pages stay
   */
  Changes commit(OutputPlan plan, Rendered rendered, Set<String> kept, Diagnostics faults)
      throws IOException {
    Set<String> removed = new TreeSet<>();
    Map<String, Entry> stale = new HashMap<>();
    for (Map.Entry<String, Entry> old : manifest.entries().entrySet()) {
      String path = old.getKey();
      if (plan.find(path) == null) {
        if (kept.contains(old.getValue().source()) && Files.exists(output.resolve(path))) {
          stale.put(path, staleEntry(old.getValue()));
        } else {
          removed.add(path);
        }
      }
    }
    Set<String> unknown = new TreeSet<>();
    if (request.clean() || !manifest.isKnown()) {
      unknown.addAll(UnknownFiles.in(output, plan, stale.keySet()));
      unknown.removeAll(removed);
    }
    if (request.clean()) {
      removed.addAll(unknown);
    } else {
      UnknownFiles.report(unknown, request.output(), faults);
    }
    Map<String, Entry> entries = new HashMap<>(rendered.unchanged());
    entries.putAll(rendered.fresh());
    entries.putAll(stale);
    List<String> moves = inOrder(plan, rendered.fresh().keySet());
    if (!moves.isEmpty() || !removed.isEmpty() || !entries.equals(manifest.entries())) {
      apply(rendered.staging(), moves, removed, entries);
    }
    rendered.staging().remove();
    return new Changes(
        new TreeSet<>(moves), rendered.unchanged().size(), removed, new TreeSet<>(stale.keySet()));
  }

  private void apply(
      Staging staging, List<String> moves, Set<String> removed, Map<String, Entry> entries)
      throws IOException {
    Set<String> touched = new TreeSet<>(moves);
    touched.addAll(removed);
    OutputCommit commit = new OutputCommit(output);
    if (!Files.exists(output)) {
      commit.moveAll(staging.folder());
    } else {
      commit.checkWritable(touched);
      manifestFile.begin(touched);
      Set<String> rest = new TreeSet<>(removed);
      rest.removeAll(commit.clearTheWay(moves, removed));
      commit.move(staging, moves);
      commit.remove(rest);
    }
    manifestFile.save(entries);
  }

  private static Entry staleEntry(Entry entry) {
    return new Entry(entry.fingerprint(), entry.bytes(), entry.content(), entry.source(), true);
  }

  /** Nothing comes before what it refers to; the front page is among the last. */
  private static List<String> inOrder(OutputPlan plan, Set<String> paths) {
    return plan.outputs().stream()
        .filter(planned -> paths.contains(planned.path()))
        .sorted(Comparator.comparing(Output::phase).thenComparing(Output::path))
        .map(Output::path)
        .toList();
  }
}
