package warta.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import warta.build.Manifest.Entry;
import warta.text.Fingerprint;

/**
 * Keeps manifests on disk: checksummed, replaced as a whole, with the generation before. A journal
 * names what a commit is about to change, so that one that was cut short is made up for by the next
 * build.
 */
final class ManifestFile {

  private static final String HEADER = "warta-manifest 1";
  private static final String END = "end ";

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
    Optional<Map<String, Entry>> last = parse(file);
    Map<String, Entry> entries = new HashMap<>();
    if (last.isPresent()) {
      entries.putAll(last.get());
    } else {
      Optional<Map<String, Entry>> before = parse(previous);
      if (before.isEmpty()) {
        return Manifest.lost();
      }
      before.get().forEach((path, entry) -> entries.put(path, doubtful(entry)));
    }
    for (String path : journaled()) {
      Entry entry = entries.get(path);
      entries.put(
          path,
          entry == null
              ? new Entry(Fingerprint.NONE, -1, Fingerprint.NONE, "", false)
              : doubtful(entry));
    }
    return Manifest.of(entries);
  }

  private static Entry doubtful(Entry entry) {
    return new Entry(Fingerprint.NONE, -1, Fingerprint.NONE, entry.source(), entry.stale());
  }

  /** Notes what a commit is about to write or remove. */
  void begin(Set<String> paths) throws IOException {
    Set<String> all = new HashSet<>(journaled());
    all.addAll(paths);
    replace(journal, String.join("\n", all.stream().sorted().toList()) + "\n");
  }

  /** Records the state after a commit. */
  void save(Map<String, Entry> entries) throws IOException {
    StringBuilder text = new StringBuilder(entries.size() * 120 + 100);
    text.append(HEADER).append('\n').append(output).append('\n');
    new TreeMap<>(entries).forEach((path, entry) -> append(path, entry, text));
    String body = text.toString();
    if (Files.exists(file)) {
      Files.move(file, previous, StandardCopyOption.REPLACE_EXISTING);
    }
    replace(file, body + END + Fingerprint.of(body).hex() + "\n");
    Files.deleteIfExists(journal);
  }

  private static void append(String path, Entry entry, StringBuilder text) {
    text.append(entry.fingerprint().hex())
        .append('\t')
        .append(entry.bytes())
        .append('\t')
        .append(entry.content().hex())
        .append('\t')
        .append(entry.stale() ? "stale" : "")
        .append('\t')
        .append(path)
        .append('\t')
        .append(entry.source())
        .append('\n');
  }

  private Optional<Map<String, Entry>> parse(Path from) {
    try {
      String text = Files.readString(from, StandardCharsets.UTF_8);
      int end = text.lastIndexOf(END);
      if (end < 0
          || !text.substring(end)
              .equals(END + Fingerprint.of(text.substring(0, end)).hex() + "\n")) {
        return Optional.empty();
      }
      List<String> lines = text.substring(0, end).lines().toList();
      if (lines.size() < 2 || !lines.get(0).equals(HEADER) || !lines.get(1).equals(output)) {
        return Optional.empty();
      }
      Map<String, Entry> entries = new HashMap<>();
      for (String line : lines.subList(2, lines.size())) {
        String[] fields = line.split("\t", -1);
        Entry entry =
            new Entry(
                Fingerprint.ofHex(fields[0]),
                Long.parseLong(fields[1]),
                Fingerprint.ofHex(fields[2]),
                fields[5],
                fields[3].equals("stale"));
        entries.put(fields[4], entry);
      }
      return Optional.of(entries);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
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

  private static void replace(Path target, String text) throws IOException {
    Path fresh = target.resolveSibling(target.getFileName() + ".new");
    Files.writeString(fresh, text, StandardCharsets.UTF_8);
    Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
  }
}
