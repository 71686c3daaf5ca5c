package warta.build;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import warta.text.DamagedException;
import warta.text.Fingerprint;
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

  /** The bytes of an entry between its path and its source. */
  private static final int FIXED = 6 * Long.BYTES;

  private static final Entry UNKNOWN = new Entry(Fingerprint.NONE, -1, Fingerprint.NONE, "", false);

  private final boolean known;
  private final boolean doubtful;
  private final byte[] bytes;

  /** Where entries begin in {@link #bytes}, each near the hash of its path; 0 for none. */
  private final int[] slots;

  /** What replaces packed entries, or adds to them. */
  private final Map<String, Entry> corrections;

  private Manifest(
      boolean known, boolean doubtful, byte[] bytes, int[] slots, Map<String, Entry> corrections) {
    this.known = known;
    this.doubtful = doubtful;
    this.bytes = bytes;
    this.slots = slots;
    this.corrections = corrections;
  }

  /** The record of a folder into which nothing was written yet, or whose record is lost. */
  static Manifest lost() {
    return new Manifest(false, false, new byte[0], new int[1], Map.of());
  }

  /**
   * A record as it is on disk.
   *
   * @param first where its entries begin, each as {@link #write} wrote it, with an empty path after
   *     the last one; more than 0
   * @param doubtful whether only their paths and sources count
   * @throws DamagedException when those are not there
   */
  static Manifest of(byte[] bytes, int first, boolean doubtful) {
    int[] slots = new int[Math.max(16, bytes.length / 40)];
    Manifest manifest = new Manifest(true, doubtful, bytes, slots, Map.of());
    Unpacker in = new Unpacker(bytes, first, bytes.length);
    int start = in.position();
    for (byte[] path = in.bytes(); path.length > 0; path = in.bytes()) {
      slots[manifest.slotOf(path)] = start;
      in.skip(FIXED);
      in.count();
      in.skip(in.size());
      start = in.position();
    }
    return manifest;
  }

  /** The same record without belief in what it says of some paths, which may be new to it. */
  Manifest doubting(Collection<String> paths) {
    if (paths.isEmpty()) {
      return this;
    }
    Map<String, Entry> corrected = new HashMap<>();
    for (String path : paths) {
      Entry entry = find(path);
      corrected.put(path, entry == null ? UNKNOWN : entry.doubted());
    }
    return new Manifest(known, doubtful, bytes, slots, corrected);
  }

  /** Whether there is a record at all. */
  boolean isKnown() {
    return known;
  }

  /** What is known of a file; made anew each time. */
  @Nullable Entry find(String path) {
    Entry corrected = corrections.get(path);
    if (corrected != null) {
      return corrected;
    }
    int start = slots[slotOf(path.getBytes(StandardCharsets.UTF_8))];
    return start == 0 ? null : entryAt(start);
  }

  /** Hands over every entry, with its path relative to the output folder. */
  void forEach(BiConsumer<String, Entry> each) {
    for (int start : slots) {
      if (start != 0) {
        String path = pathAt(start);
        if (!corrections.containsKey(path)) {
          each.accept(path, entryAt(start));
        }
      }
    }
    corrections.forEach(each);
  }

  static void write(String path, Entry entry, Packer out) {
    out.bytes(path.getBytes(StandardCharsets.UTF_8))
        .fixed(entry.bytes())
        .fingerprint(entry.fingerprint())
        .fingerprint(entry.content())
        .fixed(entry.stale() ? 1 : 0);
    int shared = shared(path, entry.source());
    String rest =
        shared == 0 ? entry.source() : entry.source().substring(CONTENT.length() + shared);
    out.count(shared).bytes(rest.getBytes(StandardCharsets.UTF_8));
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

  private String pathAt(int start) {
    return new String(new Unpacker(bytes, start, bytes.length).bytes(), StandardCharsets.UTF_8);
  }

  private Entry entryAt(int start) {
    Unpacker in = new Unpacker(bytes, start, bytes.length);
    String path = new String(in.bytes(), StandardCharsets.UTF_8);
    long size = in.fixed();
    Fingerprint fingerprint = in.fingerprint();
    Fingerprint content = in.fingerprint();
    boolean stale = in.fixed() == 1;
    int shared = (int) in.count();
    String rest = new String(in.bytes(), StandardCharsets.UTF_8);
    String source = shared == 0 ? rest : CONTENT + path.substring(0, shared) + rest;
    Entry entry = new Entry(fingerprint, size, content, source, stale);
    return doubtful ? entry.doubted() : entry;
  }

  /** The slot of a path, or the free one that it would have. */
  private int slotOf(byte[] path) {
    int slot = (Arrays.hashCode(path) * 0x9E3779B1) >>> 1;
    for (slot %= slots.length; slots[slot] != 0 && !isAt(slots[slot], path); ) {
      slot = slot + 1 == slots.length ? 0 : slot + 1;
    }
    return slot;
  }

  private boolean isAt(int start, byte[] path) {
    Unpacker in = new Unpacker(bytes, start, bytes.length);
    int length = in.size();
    int from = in.position();
    return Arrays.equals(bytes, from, from + length, path, 0, path.length);
  }
}
