package warta.build;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import warta.build.Manifest.Entry;
import warta.text.DamagedException;
import warta.text.Fingerprint;
import warta.text.PackedTable;
import warta.text.Packer;
import warta.text.Unpacker;

/**
 * Keeps manifests on disk: checksummed, replaced as a whole, with the generation before. A journal
 * names what a commit is about to change, so that one that was cut short is made up for by the next
 * build.
 */
final class ManifestFile {

  /** To be raised with every change of what is written here or in {@link Manifest}. */
  private static final String HEADER = "warta-manifest 3\n";

  /** No checksum is negative. */
  private static final long WHOLE = -1;

  private static final int BUFFER = 64 * 1024;

  private final Path file;
  private final Path previous;
  private final Path journal;
  private final Path amendments;
  private final String output;

  /**
   * @param cache the folder in which manifests are kept
   * @param output the folder that they describe; each has its own
   */
  ManifestFile(Path cache, Path output) {
    this.output = output.toString();
    String name = "manifest-" + Fingerprint.of(this.output).shortHex(8);
    this.file = cache.resolve(name);
    this.previous = cache.resolve(name + ".previous");
    this.journal = cache.resolve(name + ".journal");
    this.amendments = cache.resolve(name + ".amendments");
  }

  /**
   * The last record. What is damaged is not believed: of the generation before only the paths
   * count, and what a cut-off commit may have touched has to be made again.
   */
  Manifest load() {
    List<String> touched = journaled();
    Optional<Manifest> last =
        read(file, WHOLE).map(kept -> Manifest.of(kept.table(), false, kept.stamp()));
    if (last.isPresent()) {
      return amended(last.get(), touched);
    }
    return read(previous, WHOLE)
        .map(kept -> Manifest.of(kept.table(), true, kept.stamp()).doubting(touched))
        .orElseGet(Manifest::lost);
  }

  /** Notes what a commit is about to write or remove, beside what an earlier one noted. */
  void begin(List<Collection<String>> paths) throws IOException {
    List<String> before = journaled();
    Path fresh = journal.resolveSibling(journal.getFileName() + ".new");
    try (BufferedWriter out = Files.newBufferedWriter(fresh)) {
      writeLines(before, out);
      for (Collection<String> part : paths) {
        writeLines(part, out);
      }
    }
    Files.move(fresh, journal, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void writeLines(Iterable<String> lines, Writer out) throws IOException {
    for (String line : lines) {
      out.append(line).append('\n');
    }
  }

  /** What a record is made of. */
  interface Entries {
    /** Hands over every entry, with its path. */
    void forEach(BiConsumer<String, Entry> each);
  }

  /**
   * Records the state after a commit.
   *
   * @return the checksum of the record
   */
  long save(Entries entries) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    long stamp;
    try (OutputStream raw = new BufferedOutputStream(Files.newOutputStream(fresh), BUFFER)) {
      CheckedOutputStream checked = new CheckedOutputStream(raw, new CRC32C());
      head(WHOLE).drainTo(checked);
      stamp = write(entries, checked, raw);
    }
    if (Files.exists(file)) {
      Files.move(file, previous, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(amendments);
    Files.deleteIfExists(journal);
    return stamp;
  }

  /**
   * Records entries beside the last whole record, in place of those that were recorded so before.
   * The journal stays up to the next whole record: should these entries be lost, it tells which
   * outputs are not as that record says.
   *
   * @param stamp of the whole record
   */
  void amend(long stamp, Map<String, Entry> entries) throws IOException {
    Path fresh = amendments.resolveSibling(amendments.getFileName() + ".new");
    try (OutputStream raw = new BufferedOutputStream(Files.newOutputStream(fresh))) {
      CheckedOutputStream checked = new CheckedOutputStream(raw, new CRC32C());
      head(stamp).drainTo(checked);
      new Packer().count(journaled().size()).drainTo(checked);
      write(entries::forEach, checked, raw);
    }
    Files.move(fresh, amendments, StandardCopyOption.REPLACE_EXISTING);
  }

  private static long write(Entries entries, CheckedOutputStream checked, OutputStream raw)
      throws IOException {
    try {
      PackedTable.Writer table = new PackedTable.Writer(checked);
      entries.forEach((path, entry) -> table.add(path, out -> Manifest.write(path, entry, out)));
      table.end();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    long sum = checked.getChecksum().getValue();
    new Packer().fixed(sum).drainTo(raw);
    return sum;
  }

  /**
   * @param base the checksum of the record that is amended; {@link #WHOLE} for none
   */
  private Packer head(long base) {
    Packer head = new Packer();
    for (String text : List.of(HEADER, output)) {
      head.bytes(text.getBytes(StandardCharsets.UTF_8));
    }
    return base == WHOLE ? head : head.fixed(base);
  }

  /**
   * @param touched by commits since the whole record
   */
  private Manifest amended(Manifest whole, List<String> touched) {
    Optional<Kept> more = read(amendments, whole.stamp());
    if (more.isEmpty()) {
      return whole.doubting(touched);
    }
    Map<String, Entry> entries = new HashMap<>();
    Manifest.of(more.get().table(), false, more.get().stamp()).forEach(entries::put);
    int settled = Math.min(more.get().settled(), touched.size());
    return whole.amended(entries).doubting(touched.subList(settled, touched.size()));
  }

  /**
   * A file that was read.
   *
   * @param settled how many lines of the journal it makes up for
   */
  private record Kept(PackedTable table, int settled, long stamp) {}

  /**
   * @param base the checksum of the record that is amended; {@link #WHOLE} for none
   */
  private Optional<Kept> read(Path from, long base) {
    try {
      byte[] bytes = Files.readAllBytes(from);
      int end = bytes.length - Long.BYTES;
      CRC32C sum = new CRC32C();
      sum.update(bytes, 0, Math.max(0, end));
      byte[] head = head(base).toBytes();
      boolean isOurs =
          end > head.length
              && Arrays.equals(bytes, 0, head.length, head, 0, head.length)
              && new Unpacker(bytes, end, bytes.length).fixed() == sum.getValue();
      if (!isOurs) {
        return Optional.empty();
      }
      Unpacker in = new Unpacker(bytes, head.length, end);
      int settled = base == WHOLE ? 0 : (int) in.count();
      return Optional.of(new Kept(PackedTable.read(bytes, in), settled, sum.getValue()));
    } catch (IOException | DamagedException e) {
      return Optional.empty();
    }
  }

  private List<String> journaled() {
    try {
      return Files.readString(journal, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
