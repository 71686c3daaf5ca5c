package warta.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import warta.build.BuildResult.Changes;
import warta.build.Ledger.State;
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
  private final PhotoLab photos;
  private final OutputBytes bytes;
  private final ManifestFile manifestFile;
  private final Manifest manifest;
  private long stamp;

  Publisher(BuildRequest request, Path output, Workers workers, PhotoLab photos) {
    this.request = request;
    this.output = output;
    this.cache = request.cache();
    this.workers = workers;
    this.photos = photos;
    this.bytes = new OutputBytes(request.site(), photos);
    this.manifestFile = new ManifestFile(cache, output);
    this.manifest = manifestFile.load();
    this.stamp = manifest.stamp();
  }

  /** The checksum of the manifest, once it is committed. */
  long stamp() {
    return stamp;
  }

  /** What was rendered, before the barrier. */
  record Rendered(Staging staging, Ledger ledger) {}

  /**
   * Renders every output whose fingerprint is not the one on record.
   *
   * @param progress told how many of them are done
   */
  Rendered render(OutputPlan plan, Diagnostics faults, IntConsumer progress) throws IOException {
    Files.createDirectories(cache);
    Staging staging = Staging.open(cache, output);
    List<Output> outputs = plan.outputs();
    Ledger ledger = new Ledger(outputs.size());
    workers.each(ledger.size(), n -> judge(n, outputs.get(n), ledger));
    try {
      photos.develop(orders(outputs, ledger), faults::add);
      RenderFaults renderFaults = new RenderFaults();
      int dirty = ledger.count(State.DIRTY);
      workers.each(
          dirty == 0 ? 0 : ledger.size(),
          n -> {
            if (ledger.state(n) == State.DIRTY) {
              Output planned = outputs.get(n);
              stage(staging, n, planned, ledger, f -> renderFaults.add(f, planned.origin()));
              progress.accept(dirty);
            }
          });
      faults.addAll(renderFaults.all());
      return new Rendered(staging, ledger);
    } catch (UncheckedIOException e) {
      staging.remove();
      throw e;
    }
  }

  private void judge(int number, Output planned, Ledger ledger) {
    Fingerprint fingerprint = planned.fingerprint();
    ledger.setFingerprint(number, fingerprint);
    String path = planned.path();
    Entry entry = request.clean() ? null : manifest.find(path);
    if (entry != null
        && entry.fingerprint().equals(fingerprint)
        && !fingerprint.equals(Fingerprint.NONE)
        && isAsWritten(path, entry)) {
      ledger.set(number, State.UNCHANGED);
    }
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

  private void stage(
      Staging staging, int number, Output planned, Ledger ledger, Consumer<Diagnostic> report) {
    String path = planned.path();
    try {
      if (planned.content() instanceof Output.Copied copied) {
        staging.copy(path, request.site().resolve(copied.source()));
        Path file = staging.fileOf(path);
        Fingerprint content = hash(file);
        ledger.setContent(number, Files.size(file), content);
        if (isThere(path, content)) {
          ledger.set(number, State.SAME);
          Files.delete(file);
        }
        return;
      }
      Optional<byte[]> made = bytes.of(planned.content(), ledger.fingerprint(number), report);
      if (made.isPresent()) {
        Fingerprint content = Fingerprint.of(made.get());
        ledger.setContent(number, made.get().length, content);
        if (isThere(path, content)) {
          ledger.set(number, State.SAME);
        } else {
          staging.write(path, made.get());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(IoReasons.naming(request.output().resolve(path), e));
    }
  }

  /** Whether an output has a content already: then it is not written again. */
  private boolean isThere(String path, Fingerprint content) {
    Entry old = request.clean() ? null : manifest.find(path);
    return old != null && old.content().equals(content) && isAsWritten(path, old);
  }

  private static List<PhotoLab.Order> orders(List<Output> outputs, Ledger ledger) {
    List<PhotoLab.Order> orders = new ArrayList<>();
    for (int n = 0; n < ledger.size(); n++) {
      if (ledger.state(n) == State.DIRTY
          && outputs.get(n).content() instanceof Output.Developed picture) {
        orders.add(new PhotoLab.Order(picture, ledger.fingerprint(n)));
      }
    }
    return orders;
  }

  /** Lists have no source of their own that could be faulty: they follow the plan. */
  private static String ownSource(Output planned) {
    return switch (planned.phase()) {
      case PAGE, FILE, REDIRECT -> planned.origin().path();
      case ASSET, LISTING, HOME, SERVER -> "";
    };
  }

  /**
   * Moves what was rendered into place, then removes what we wrote before and is no longer planned.
   *
   * @param kept paths whose sources are faulty, and whose last pages stay
   */
  Changes commit(OutputPlan plan, Rendered rendered, Set<String> kept, Diagnostics faults)
      throws IOException {
    Set<String> removed = new TreeSet<>();
    Map<String, Entry> stale = new TreeMap<>();
    boolean[] changed = {false};
    manifest.forEach(
        (path, entry) -> {
          if (plan.find(path) == null) {
            if (kept.contains(entry.source()) && Files.exists(output.resolve(path))) {
              stale.put(path, staleEntry(entry));
              changed[0] |= !entry.stale();
            } else {
              removed.add(path);
            }
          }
        });
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
    Ledger ledger = rendered.ledger();
    List<String> moves = FreshPaths.of(plan, ledger);
    if (!moves.isEmpty()
        || !removed.isEmpty()
        || changed[0]
        || !manifest.isKnown()
        || !manifest.amendments().isEmpty()
        || ledger.count(State.SAME) > 0) {
      ManifestFile.Entries entries = each -> entries(plan, ledger, stale, each);
      apply(rendered.staging(), moves, removed, entries);
      // Another look at the site, with its drafts or as a preview, does not decide what is kept.
      if (!request.preview() && !request.drafts() && !request.future()) {
        photos.tidy(removed, entries);
      }
    }
    rendered.staging().remove();
    return new Changes(
        moves,
        ledger.count(State.UNCHANGED) + ledger.count(State.SAME),
        removed,
        new TreeSet<>(stale.keySet()));
  }

  /** The record of what is in the output folder now. */
  private void entries(
      OutputPlan plan, Ledger ledger, Map<String, Entry> stale, BiConsumer<String, Entry> each) {
    List<Output> outputs = plan.outputs();
    for (int n = 0; n < ledger.size(); n++) {
      Output planned = outputs.get(n);
      Entry entry =
          switch (ledger.state(n)) {
            case UNCHANGED -> manifest.find(planned.path());
            case SAME, FRESH -> ledger.entry(n, ownSource(planned));
            case DIRTY -> null;
          };
      if (entry != null) {
        each.accept(planned.path(), entry);
      }
    }
    stale.forEach(each);
  }

  private void apply(
      Staging staging, List<String> moves, Set<String> removed, ManifestFile.Entries entries)
      throws IOException {
    OutputCommit commit = new OutputCommit(output);
    if (!Files.exists(output)) {
      commit.moveAll(staging.folder());
    } else {
      commit.change(staging, moves, removed, manifestFile);
    }
    stamp = manifestFile.save(entries);
  }

  private static Entry staleEntry(Entry entry) {
    return new Entry(entry.fingerprint(), entry.bytes(), entry.content(), entry.source(), true);
  }
}
