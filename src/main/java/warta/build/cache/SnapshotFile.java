package warta.build.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import warta.site.Site;
import warta.text.Fingerprint;
import warta.text.Packer;
import warta.text.Unpacker;

/**
 * Keeps the last snapshot of what is published in a folder; in a file of their own the surroundings
 * of its articles, which only a build of the whole site changes.
 */
public final class SnapshotFile {

  private final Path file;
  private final Path surroundings;
  private final Fingerprint format;

  /**
   * @param cache the folder in which the cache is
   * @param output the published folder; each has its own snapshot
   * @param format of this program, which reads no other's snapshots
   */
  public SnapshotFile(Path cache, Path output, Fingerprint format) {
    String name = Fingerprint.of(output.toString()).shortHex(8);
    Path folder = cache.resolve("sources");
    this.file = folder.resolve("snapshot-" + name);
    this.surroundings = folder.resolve("surroundings-" + name);
    this.format = Fingerprint.builder().add(format).add(output.toString()).build();
  }

  /** The last snapshot; empty where there is none that is whole and this program's. */
  public Optional<Snapshot> load() {
    try {
      return checked(file).map(Snapshot::read);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** The surroundings of the articles of a snapshot; empty where they are lost. */
  public Optional<Surroundings> surroundings(Snapshot snapshot) {
    try {
      byte[] bytes = Files.readAllBytes(surroundings);
      return checked(bytes)
          .filter(in -> in.fixed() == snapshot.state().outputs())
          .map(in -> Surroundings.read(bytes, in));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private Optional<Unpacker> checked(Path path) throws IOException {
    return checked(Files.readAllBytes(path));
  }

  private Optional<Unpacker> checked(byte[] bytes) {
    int end = Math.max(0, bytes.length - Long.BYTES);
    Unpacker in = new Unpacker(bytes, 0, end);
    long sum = new Unpacker(bytes, end, bytes.length).fixed();
    return sum == Integer.toUnsignedLong(Range.check(bytes, 0, end))
            && in.fingerprint().equals(format)
        ? Optional.of(in)
        : Optional.empty();
  }

  /** Replaces the last snapshot by one of another site. */
  public void save(Snapshot snapshot, Site site) throws IOException {
    write(
        surroundings,
        out -> {
          new Packer().fixed(snapshot.state().outputs()).drainTo(out);
          Surroundings.write(site, out);
        });
    save(snapshot);
  }

  /** Replaces the last snapshot by one whose articles have the same surroundings. */
  public void save(Snapshot snapshot) throws IOException {
    write(
        file,
        out -> {
          Packer packed = new Packer();
          snapshot.write(packed);
          packed.drainTo(out);
        });
  }

  /** Something that writes into a file. */
  private interface Part {
    void write(OutputStream stream) throws IOException;
  }

  private void write(Path path, Part part) throws IOException {
    CacheFolder.replace(
        path,
        raw -> {
          CheckedOutputStream checked = new CheckedOutputStream(raw, new CRC32C());
          new Packer().fingerprint(format).drainTo(checked);
          part.write(checked);
          long sum = checked.getChecksum().getValue();
          new Packer().fixed(sum).drainTo(raw);
          return sum;
        });
  }

  /** Forgets the last snapshot. */
  public void drop() throws IOException {
    Files.deleteIfExists(file);
    Files.deleteIfExists(surroundings);
  }
}
