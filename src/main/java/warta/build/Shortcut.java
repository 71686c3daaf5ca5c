package warta.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import warta.build.Retouching.Retouched;
import warta.build.TextReader.Text;
import warta.build.cache.Snapshot;
import warta.build.cache.SnapshotFile;
import warta.build.cache.SourceCache;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.site.SiteClock;
import warta.text.Fingerprint;

/**
 * What a whole build leaves, and what a later one needs of it to do without the whole site. It is
 * never an answer to another request, on another machine, in another theme or at another time.
 */
final class Shortcut {

  private final BuildRequest request;
  private final Path output;
  private final Text config;
  private final Workers workers;
  private final SnapshotFile file;
  private final Fingerprint key;
  private final Optional<Snapshot> snapshot;

  private Shortcut(
      BuildRequest request, Path output, Text config, Workers workers, Fingerprint key) {
    this.request = request;
    this.output = output;
    this.config = config;
    this.workers = workers;
    this.file = new SnapshotFile(request.cache(), output, BuiltIn.fingerprint());
    this.key = key;
    this.snapshot =
        key.equals(Fingerprint.NONE) ? Optional.empty() : file.load().filter(this::isStillTrue);
  }

  /**
   * Looks what the last build has left.
   *
   * @param config as it was read
   */
  static Shortcut find(BuildRequest request, Path output, Text config, Workers workers) {
    // Not where things may be left out, or more than sources is to be looked at.
    boolean isPossible = !request.keepGoing() && !request.clean() && !request.verify();
    Fingerprint key = isPossible ? SnapshotKey.of(request, config, workers) : Fingerprint.NONE;
    return new Shortcut(request, output, config, workers, key);
  }

  /**
   * Takes it.
   *
   * @return empty when there is none; then nothing was changed
   */
  Optional<Retouched> take(Retouching retouching, SourceCache cache) throws IOException {
    if (snapshot.isEmpty()) {
      return Optional.empty();
    }
    Optional<Retouched> retouched = retouching.retouch(snapshot.get(), file, output);
    if (retouched.isPresent()) {
      long sources = cache.amend();
      if (sources != snapshot.get().state().sources()) {
        file.save(snapshot.get().with(sources));
      }
    }
    return retouched;
  }

  private boolean isStillTrue(Snapshot snapshot) {
    return snapshot.state().request().equals(key)
        && snapshot.state().lastsAt(request.now())
        && snapshot.diagnostics().stream().noneMatch(Shortcut::isInBuiltIn);
  }

  /** Its lines could not be shown without reading the theme. */
  private static boolean isInBuiltIn(Diagnostic diagnostic) {
    Location location = diagnostic.location();
    return location != null && location.path().startsWith(ThemeReader.BUILT_IN);
  }

  /**
   * Leaves it to the next build.
   *
   * @param diagnostics all that a build reports which renders nothing
   * @param record the checksum of the manifest
   */
  void leave(
      Drafting.Draft draft,
      SiteClock clock,
      SourceCache cache,
      long record,
      List<Diagnostic> diagnostics)
      throws IOException {
    long sources = cache.recollection().stamp();
    // A template may have been saved after the key was made, and before it was read.
    boolean isKeyed =
        !key.equals(Fingerprint.NONE) && key.equals(SnapshotKey.of(request, config, workers));
    if (!isKeyed || sources == 0) {
      file.drop();
      return;
    }
    Snapshot.State state =
        new Snapshot.State(key, sources, record, request.now(), clock.answersUntil().orElse(null));
    file.save(Snapshots.of(state, draft, clock, diagnostics), draft.site());
  }
}
