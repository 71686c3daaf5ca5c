package warta.build;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.build.Manifest.Entry;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Diagnostics;
import warta.output.Output;
import warta.output.OutputPlan;
import warta.text.Fingerprint;

/** Replaces single pages in an output folder that is otherwise as a whole plan wanted it. */
final class PagePublisher {

  private final Path output;

  /** The same folder, by as short a way as possible: the system walks it for each file. */
  private final String shown;

  private final Path cache;
  private final OutputBytes bytes;
  private final ManifestFile manifestFile;
  private final Manifest manifest;

  PagePublisher(Path output, Path cache, OutputBytes bytes) {
    this.output = output;
    this.shown = nearest(output);
    this.cache = cache;
    this.bytes = bytes;
    this.manifestFile = new ManifestFile(cache, output);
    this.manifest = manifestFile.load();
  }

  private static String nearest(Path folder) {
    Path here = Path.of("").toAbsolutePath();
    Path whole = folder.toAbsolutePath();
    boolean isBelow = whole.startsWith(here) && !whole.equals(here);
    return (isBelow ? here.relativize(whole) : whole).toString();
  }

  /**
   * Whether the folder is surely as the plan of a record wanted it, but for pages that were
   * replaced since; as far as files tell without being read.
   *
   * @param stamp of the record
   */
  boolean isIntact(long stamp, Workers workers) {
    if (!manifest.isSure() || manifest.stamp() != stamp) {
      return false;
    }
    AtomicBoolean intact = new AtomicBoolean(true);
    Manifest.FileTest isThere = this::isThere;
    workers.each(
        manifest.packed(),
        entry -> {
          if (intact.get() && !manifest.passes(entry, isThere)) {
            intact.set(false);
          }
        });
    return intact.get();
  }

  private boolean isThere(String path, long size) {
    File file = new File(shown, path);
    return file.length() == size && (size > 0 || file.isFile());
  }

  /** Whether all of a plan was last made from the same. */
  boolean isRecorded(OutputPlan plan) {
    return plan.outputs().stream().allMatch(this::isRecorded);
  }

  private boolean isRecorded(Output planned) {
    @Nullable Entry entry = manifest.find(planned.path());
    return entry != null && !entry.stale() && entry.fingerprint().equals(planned.fingerprint());
  }

  /**
   * Renders what was made from something else, and puts it into place when all of it is ready.
   *
   * @return the paths of what was written; empty after a fault that was reported, when nothing was
   */
  Optional<List<String>> publish(OutputPlan plan, Workers workers, Diagnostics faults)
      throws IOException {
    if (!plan.outputs().stream().allMatch(planned -> manifest.find(planned.path()) != null)) {
      return Optional.empty();
    }
    List<Output> outdated =
        plan.outputs().stream()
            .filter(planned -> !isRecorded(planned))
            .sorted(FreshPaths.ORDER)
            .toList();
    List<Optional<byte[]>> made = workers.map(outdated, planned -> make(planned, faults::add));
    if (!made.stream().allMatch(Optional::isPresent) || !faults.sorted().isEmpty()) {
      return Optional.empty();
    }
    Map<String, Entry> entries = new TreeMap<>(manifest.amendments());
    List<String> moves = new ArrayList<>();
    Staging staging = Staging.open(cache, output);
    try {
      for (int n = 0; n < outdated.size(); n++) {
        stage(outdated.get(n), made.get(n).orElseThrow(), staging, entries, moves);
      }
      if (!outdated.isEmpty()) {
        new OutputCommit(output).change(staging, moves, Set.of(), manifestFile);
        manifestFile.amend(manifest.stamp(), entries);
      }
      return Optional.of(moves);
    } finally {
      staging.remove();
    }
  }

  private Optional<byte[]> make(Output planned, Consumer<Diagnostic> faults) {
    try {
      return bytes.of(planned.content(), planned.fingerprint(), faults);
    } catch (IOException e) {
      throw new UncheckedIOException(IoReasons.naming(output.resolve(planned.path()), e));
    }
  }

  private void stage(
      Output planned, byte[] made, Staging staging, Map<String, Entry> entries, List<String> moves)
      throws IOException {
    String path = planned.path();
    Entry old = Objects.requireNonNull(manifest.find(path));
    Fingerprint content = Fingerprint.of(made);
    entries.put(path, new Entry(planned.fingerprint(), made.length, content, old.source(), false));
    if (content.equals(old.content())) {
      return;
    }
    moves.add(path);
    try {
      staging.write(path, made);
    } catch (IOException e) {
      throw IoReasons.naming(output.resolve(path), e);
    }
  }
}
