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
import java.util.List;
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
  private static final String HEADER = "warta-manifest 2\n";

  private static final int BUFFER = 64 * 1024;

  private final Path file;
  private final Path previous;
  private final Path journal;
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
  }

  /**
   * The last record. What is damaged is not believed: of the generation before only the paths
   * count, and what a cut-off commit may have touched has to be made again.
   */
  Manifest load() {
    return read(file, false)
        .or(() -> read(previous, true))
        .map(manifest -> manifest.doubting(journaled()))
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

  /** Records the state after a commit. */
  void save(Entries entries) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (OutputStream raw = new BufferedOutputStream(Files.newOutputStream(fresh), BUFFER)) {
      CheckedOutputStream checked = new CheckedOutputStream(raw, new CRC32C());
      head().drainTo(checked);
      PackedTable.Writer table = new PackedTable.Writer(checked);
      entries.forEach((path, entry) -> table.add(path, out -> Manifest.write(path, entry, out)));
      table.end();
      new Packer().fixed(checked.getChecksum().getValue()).drainTo(raw);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (Files.exists(file)) {
      Files.move(file, previous, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(journal);
  }

  private Packer head() {
    Packer head = new Packer();
    for (String text : List.of(HEADER, output)) {
      head.bytes(text.getBytes(StandardCharsets.UTF_8));
    }
    return head;
  }

  private Optional<Manifest> read(Path from, boolean doubtful) {
    try {
      byte[] bytes = Files.readAllBytes(from);
      int end = bytes.length - Long.BYTES;
      CRC32C sum = new CRC32C();
      sum.update(bytes, 0, Math.max(0, end));
      byte[] head = head().toBytes();
      boolean isOurs =
          end > head.length
              && Arrays.equals(bytes, 0, head.length, head, 0, head.length)
              && new Unpacker(bytes, end, bytes.length).fixed() == sum.getValue();
      if (!isOurs) {
        return Optional.empty();
      }
      PackedTable table = PackedTable.read(bytes, new Unpacker(bytes, head.length, end));
      return Optional.of(Manifest.of(table, doubtful));
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
