package warta.build;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import warta.text.Fingerprint;
import warta.text.PackedTable;
import warta.text.Packer;
import warta.text.Unpacker;

/**
 * The record of what was written into an output folder. It stays packed as it is on disk: a large
 * site has more than a million entries, and a build asks for each of them only once.
 */
final class Manifest {

  /**
   * A file that we wrote.
   *
   * @param fingerprint of what it was made from; {@link Fingerprint#NONE} when it has to be made
   *     again
   * @param bytes how long it is
   * @param content hash of its bytes
   * @param source the file in the site's folder that it was made from
   * @param stale whether it was kept although its source is faulty
   */
  record Entry(
      Fingerprint fingerprint, long bytes, Fingerprint content, String source, boolean stale) {

    /** The same file, when it may not be as it was. */
    private Entry doubted() {
      return new Entry(Fingerprint.NONE, -1, Fingerprint.NONE, source, stale);
    }
  }

  private static final String CONTENT = "content/";
  private static final Entry UNKNOWN = new Entry(Fingerprint.NONE, -1, Fingerprint.NONE, "", false);

  private final boolean known;
  private final boolean doubtful;
  private final boolean doubted;
  private final long stamp;
  private final PackedTable table;

  /** Entries that were recorded beside the packed ones, and replace those. */
  private final Map<String, Entry> amendments;

  /** What replaces other entries, or adds to them. */
  private final Map<String, Entry> corrections;

  private Manifest(
      boolean known,
      boolean doubtful,
      boolean doubted,
      long stamp,
      PackedTable table,
      Map<String, Entry> amendments,
      Map<String, Entry> corrections) {
    this.known = known;
    this.doubtful = doubtful;
    this.doubted = doubted;
    this.stamp = stamp;
    this.table = table;
    this.amendments = amendments;
    this.corrections = corrections;
  }

  /** The record of a folder into which nothing was written yet, or whose record is lost. */
  static Manifest lost() {
    return new Manifest(false, false, false, 0, PackedTable.EMPTY, Map.of(), Map.of());
  }

  /**
   * A record as it is on disk.
   *
   * @param table of entries by path, each as {@link #write} wrote it
   * @param doubtful whether only their paths and sources count
   * @param stamp the checksum of the packed entries
   */
  static Manifest of(PackedTable table, boolean doubtful, long stamp) {
    return new Manifest(true, doubtful, false, stamp, table, Map.of(), Map.of());
  }

  /** The same record with entries that replace packed ones. */
  Manifest amended(Map<String, Entry> entries) {
    return new Manifest(known, doubtful, false, stamp, table, entries, entries);
  }

  /** The same record without belief in what it says of some paths, which may be new to it. */
  Manifest doubting(Collection<String> paths) {
    if (paths.isEmpty()) {
      return this;
    }
    Map<String, Entry> corrected = new HashMap<>(corrections);
    for (String path : paths) {
      Entry entry = find(path);
      corrected.put(path, entry == null ? UNKNOWN : entry.doubted());
    }
    return new Manifest(known, doubtful, true, stamp, table, amendments, corrected);
  }

  /** Whether there is a record at all. */
  boolean isKnown() {
    return known;
  }

  /** Whether all that it says can be believed. */
  boolean isSure() {
    return known && !doubtful && !doubted;
  }

  /** The checksum of the packed entries. */
  long stamp() {
    return stamp;
  }

  /** What was recorded beside the packed entries. */
  Map<String, Entry> amendments() {
    return amendments;
  }

  /** What is known of a file; made anew each time. */
  @Nullable Entry find(String path) {
    Entry corrected = corrections.get(path);
    if (corrected != null) {
      return corrected;
    }
    int number = table.find(path);
    return number < 0 ? null : entry(path, number);
  }

  /** A question about a file. */
  @FunctionalInterface
  interface FileTest {
    boolean test(String path, long bytes);
  }

  /** How many packed entries there are; each has a number less than that. */
  int packed() {
    return table.size();
  }

  /** Whether the file of a packed entry passes a test. */
  boolean passes(int entry, FileTest test) {
    String path = table.key(entry);
    Entry replaced = corrections.get(path);
    return test.test(path, replaced == null ? bytes(table.value(entry)) : replaced.bytes());
  }

  private static long bytes(Unpacker in) {
    in.fingerprint();
    return in.number();
  }

  /** Hands over every entry, with its path relative to the output folder. */
  void forEach(BiConsumer<String, Entry> each) {
    for (int number = 0; number < table.size(); number++) {
      String path = table.key(number);
      if (!corrections.containsKey(path)) {
        each.accept(path, entry(path, number));
      }
    }
    corrections.forEach(each);
  }

  /** Writes an entry of a path. */
  static void write(String path, Entry entry, Packer out) {
    out.fingerprint(entry.fingerprint())
        .number(entry.bytes())
        .fingerprint(entry.content())
        .flag(entry.stale());
    String source = entry.source();
    int shared = shared(path, source);
    String rest = shared == 0 ? source : source.substring(CONTENT.length() + shared);
    out.count(shared).bytes(rest.getBytes(StandardCharsets.UTF_8));
  }

  private Entry entry(String path, int number) {
    Unpacker in = table.value(number);
    Fingerprint fingerprint = in.fingerprint();
    long bytes = in.number();
    Fingerprint content = in.fingerprint();
    boolean stale = in.flag();
    int shared = (int) in.count();
    String rest = new String(in.bytes(), StandardCharsets.UTF_8);
    String source = shared == 0 ? rest : CONTENT + path.substring(0, shared) + rest;
    Entry entry = new Entry(fingerprint, bytes, content, source, stale);
    return doubtful ? entry.doubted() : entry;
  }

  /** How a path and its source in {@code content/} begin alike, which is most of both. */
  private static int shared(String path, String source) {
    if (!source.startsWith(CONTENT)) {
      return 0;
    }
    int most = Math.min(path.length(), source.length() - CONTENT.length());
    int shared = 0;
    while (shared < most && path.charAt(shared) == source.charAt(CONTENT.length() + shared)) {
      shared++;
    }
    return shared;
  }
}
