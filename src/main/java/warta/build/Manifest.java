package warta.build;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import warta.text.Fingerprint;

/** The record of what was written into an output folder. */
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
      Fingerprint fingerprint, long bytes, Fingerprint content, String source, boolean stale) {}

  private final Map<String, Entry> entries = new HashMap<>();
  private final boolean known;

  private Manifest(boolean known) {
    this.known = known;
  }

  /** The record of a folder into which nothing was written yet, or whose record is lost. */
  static Manifest lost() {
    return new Manifest(false);
  }

  static Manifest of(Map<String, Entry> entries) {
    Manifest manifest = new Manifest(true);
    manifest.entries.putAll(entries);
    return manifest;
  }

  /** Whether there is a record at all. */
  boolean isKnown() {
    return known;
  }

  @Nullable Entry find(String path) {
    return entries.get(path);
  }

  /** By path relative to the output folder. */
  Map<String, Entry> entries() {
    return entries;
  }
}
