package warta.build.cache;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import warta.build.cache.Index.File;
import warta.build.cache.Index.Text;
import warta.content.ContentFile;
import warta.content.ContentPath;
import warta.markdown.Body;
import warta.markdown.PackedFacts;
import warta.text.DamagedException;
import warta.text.Fingerprint;

/**
 * What earlier builds read from the sources, and where this build keeps what it reads. Safe for any
 * thread but for {@link #save} and {@link #close}.
 */
public final class SourceCache implements Closeable {

  /** Less garbage than this is not worth moving the rest. */
  private static final long SMALL = 1024L * 1024;

  private final CacheFolder folder;
  private final Fingerprint key;
  private final Instant seen;
  private final Map<String, File> files = new ConcurrentHashMap<>();

  /** Earlier versions of texts that were read more than once, by hash and path. */
  private final Map<String, Text> earlier = new ConcurrentHashMap<>();

  private final LongAdder live = new LongAdder();
  private Index before;
  private KnownTexts texts;
  private Segment records;
  private Segment bodies;
  private volatile boolean changed;
  private boolean isAmended;

  private SourceCache(CacheFolder folder, Fingerprint key, Instant seen, Index before)
      throws IOException {
    this.folder = folder;
    this.key = key;
    this.seen = seen;
    this.before = before;
    this.texts = new KnownTexts(before.texts());
    this.records = folder.records(before.generation());
    this.bodies = folder.bodies(before.generation());
  }

  /**
   * Opens the cache in a folder that no other build is using.
   *
   * @param key of all that parsing depends on beside the sources: the program and its options; what
   *     was kept under another key is dropped
   * @param seen a time before the first source was looked at
   * @param dropped told why what was in the folder is of no use
   */
  public static SourceCache open(Path path, Fingerprint key, Instant seen, Consumer<String> dropped)
      throws IOException {
    CacheFolder folder = new CacheFolder(path);
    return new SourceCache(folder, key, seen, load(folder, key, dropped));
  }

  private static Index load(CacheFolder folder, Fingerprint key, Consumer<String> dropped)
      throws IOException {
    if (folder.hasIndex()) {
      try {
        return Index.unpack(folder.readIndex(), key);
      } catch (DamagedException e) {
        dropped.accept(String.valueOf(e.getMessage()));
      } catch (IOException | RuntimeException e) {
        dropped.accept("it cannot be read");
      }
    }
    folder.clear();
    return Index.EMPTY;
  }

  /** What the last build knew. */
  public Recollection recollection() {
    return new Recollection(before, texts, records);
  }

  /**
   * Records for the next build what this one has read again, and that all else is as the last build
   * left it; afterwards the cache is only good for closing.
   *
   * @return see {@link Recollection#stamp}
   */
  public long amend() throws IOException {
    isAmended = true;
    if (!changed) {
      return before.stamp();
    }
    Map<String, File> all = new HashMap<>(before.files());
    all.putAll(files);
    return folder.writeIndex(
        out -> Index.write(key, before.generation(), seen, texts::writeAmended, all, out));
  }

  /** What became of a text, if its file is surely unchanged. */
  public Optional<CachedText> find(ContentPath path, FileState state) {
    Text known = texts.before(path.path());
    return known != null && state.isUnchangedSince(known.state(), before.seen())
        ? take(path, known, true, state)
        : Optional.empty();
  }

  /** What became of a text, if it has the same bytes as then. */
  public Optional<CachedText> find(ContentPath path, FileState state, Fingerprint hash) {
    changed = true;
    Text known = texts.before(path.path());
    return known != null && known.hash().equals(hash)
        ? take(path, known, false, state)
        : Optional.empty();
  }

  private Optional<CachedText> take(ContentPath path, Text known, boolean isSame, FileState state) {
    Optional<CachedText> text =
        read(records, known.record(), record -> CachedText.unpack(record, path, known.hash()));
    if (text.isPresent()) {
      live.add(known.bytes());
      if (isSame) {
        texts.confirm(path.path());
      } else {
        put(path.path(), known.with(state));
      }
    }
    return text;
  }

  /**
   * Keeps what became of a text, and its body.
   *
   * @return the same text as a later build will find it, with no more memory than it needs
   */
  public CachedText keep(
      ContentPath path, FileState state, Fingerprint hash, CachedText text, Body body) {
    changed = true;
    byte[] packed = text.pack();
    Range record = records.append(packed);
    @Nullable Range range = body.parts().isEmpty() ? null : bodies.append(BodyCodec.pack(body));
    Text kept = new Text(state, hash, record, range);
    live.add(kept.bytes());
    put(path.path(), kept);
    return CachedText.unpack(packed, path, hash);
  }

  /** One at a time, so that of two who read the same text neither's version is lost. */
  private synchronized void put(String path, Text text) {
    Text replaced = texts.now(path);
    if (replaced != null && !replaced.hash().equals(text.hash())) {
      earlier.put(key(path, replaced.hash()), replaced);
    }
    texts.put(path, text);
  }

  /** Forgets the versions of texts that were replaced since the cache was opened. */
  public void forgetEarlier() {
    earlier.clear();
  }

  /** What is known of a file that is no text, if it is surely unchanged. */
  public Optional<ContentFile> findFile(String path, FileState state) {
    File known = before.files().get(path);
    if (known == null || !state.isUnchangedSince(known.state(), before.seen())) {
      return Optional.empty();
    }
    files.put(path, known);
    return Optional.of(known.file());
  }

  public void keepFile(ContentFile file, FileState state) {
    changed = true;
    files.put(file.path(), new File(state, file));
  }

  /**
   * The body of a text that was found or kept in this build; empty when it was lost since.
   *
   * @param hash of the whole text, of which there may be several versions
   */
  public Optional<Body> body(String path, Fingerprint hash) {
    Text text = version(path, hash);
    if (text == null || text.body() == null) {
      return text == null ? Optional.empty() : Optional.of(Body.EMPTY);
    }
    return read(bodies, text.body(), BodyCodec::unpack);
  }

  /** The facts of a text that was found or kept in this build; empty when they were lost since. */
  public Optional<PackedFacts> facts(String path) {
    Text text = texts.now(path);
    return text == null
        ? Optional.empty()
        : read(records, text.record(), CachedText::facts).flatMap(Function.identity());
  }

  private static String key(String path, Fingerprint hash) {
    return hash.hex() + path;
  }

  private @Nullable Text version(String path, Fingerprint hash) {
    Text now = texts.now(path);
    return now == null || now.hash().equals(hash) ? now : earlier.get(key(path, hash));
  }

  private static <T> Optional<T> read(Segment segment, Range range, Function<byte[], T> unpack) {
    try {
      return segment.read(range).map(unpack);
    } catch (RuntimeException e) {
      // Whatever damage makes of a date, a place or a size: the source is still there.
      return Optional.empty();
    }
  }

  /** Records for the next build what this one has found and kept; nothing, if that is known. */
  public void save() throws IOException {
    long generation = before.generation();
    boolean gone = texts.hasLost() || files.size() < before.files().size();
    if (isMostlyGarbage()) {
      generation++;
      compact(generation);
    } else if (!changed && !gone) {
      return;
    }
    write(generation);
    changed = false;
    folder.keepOnly(generation);
  }

  /** What was written is read again: packed it takes a fraction of the memory. */
  private void write(long generation) throws IOException {
    folder.writeIndex(out -> Index.write(key, generation, seen, texts::write, files, out));
    try {
      before = Index.unpack(folder.readIndex(), key);
      KnownTexts known = new KnownTexts(before.texts());
      texts.forEach((path, text) -> known.confirm(path));
      texts = known;
    } catch (IOException | RuntimeException e) {
      // Someone else was quick to damage it; what is in memory is as good.
      before = new Index(generation, seen, before.texts(), Map.copyOf(files), 0);
    }
  }

  private boolean isMostlyGarbage() {
    long all = records.size() + bodies.size();
    return all > SMALL && all > 2 * live.sum();
  }

  /** Copies what is still in use to new segments, in the order in which it was. */
  private void compact(long generation) throws IOException {
    Segment newRecords = folder.records(generation);
    Segment newBodies = folder.bodies(generation);
    List<Map.Entry<String, Text>> ordered = new ArrayList<>();
    texts.forEach((path, text) -> ordered.add(Map.entry(path, text)));
    ordered.sort(Comparator.comparing(entry -> entry.getValue().record().position()));
    for (Map.Entry<String, Text> entry : ordered) {
      Text text = entry.getValue();
      Range record = newRecords.take(text.record(), records);
      @Nullable Range body = text.body() == null ? null : newBodies.take(text.body(), bodies);
      texts.put(entry.getKey(), new Text(text.state(), text.hash(), record, body));
    }
    closeSegments();
    records = newRecords;
    bodies = newBodies;
  }

  /** Saves what was made again since, and lets go of the files. */
  @Override
  public void close() {
    try {
      if (!isAmended) {
        save();
      }
    } catch (IOException e) {
      // What is on disk is older, and as good as before.
    }
    closeSegments();
  }

  private void closeSegments() {
    records.close();
    bodies.close();
  }
}
