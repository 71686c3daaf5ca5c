package warta.build.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;
import warta.build.cache.FileState.Kind;
import warta.content.ContentFile;
import warta.text.DamagedException;
import warta.text.Fingerprint;
import warta.text.PackedTable;
import warta.text.Packer;
import warta.text.Unpacker;

/**
 * What is known of each source file.
 *
 * @param generation of the segments that texts and bodies are in
 * @param seen when the states of files were looked at
 * @param texts by path relative to {@code content/}, see {@link Text#read}
 * @param files by path relative to {@code content/}
 * @param stamp the checksum of the index as it is on disk; 0 where it is not
 */
record Index(
    long generation, Instant seen, PackedTable texts, Map<String, File> files, long stamp) {

  private static final byte[] MAGIC = {'w', 'a', 'r', 't', 'a', '-', 'c', 'a', 'c', 'h', 'e', '\n'};

  /** To be raised with every change of what is written, here or in a codec. */
  private static final int FORMAT = 3;

  static final Index EMPTY = new Index(1, Instant.EPOCH, PackedTable.EMPTY, Map.of(), 0);

  /**
   * A text.
   *
   * @param record where what became of it is
   * @param body where its rendered text is; absent when there is none
   */
  record Text(FileState state, Fingerprint hash, Range record, @Nullable Range body) {
    Text with(FileState newState) {
      return new Text(newState, hash, record, body);
    }

    /** How much of the segments it takes. */
    long bytes() {
      return (long) record.length() + (body == null ? 0 : body.length());
    }

    static Text read(Unpacker in) {
      return new Text(
          Index.state(in), in.fingerprint(), Range.read(in), in.optional(() -> Range.read(in)));
    }

    void write(Packer out) {
      Index.write(state, out);
      out.fingerprint(hash);
      record.write(out);
      out.optional(body, range -> range.write(out));
    }
  }

  /** Something that writes all texts. */
  interface TextWriter {
    void write(PackedTable.Writer table) throws IOException;
  }

  /** A file of another kind. */
  record File(FileState state, ContentFile file) {}

  /**
   * Writes an index.
   *
   * @param key of all that what is kept depends on beside the sources: the program, its options
   * @return its checksum
   */
  static long write(
      Fingerprint key,
      long generation,
      Instant seen,
      TextWriter texts,
      Map<String, File> files,
      OutputStream stream)
      throws IOException {
    CheckedOutputStream checked = new CheckedOutputStream(stream, new CRC32C());
    Packer out = new Packer();
    for (byte letter : MAGIC) {
      out.count(letter);
    }
    out.count(FORMAT).fingerprint(key).count(generation);
    out.number(seen.getEpochSecond()).number(seen.getNano()).drainTo(checked);
    PackedTable.Writer table = new PackedTable.Writer(checked);
    texts.write(table);
    table.end();
    out.count(files.size());
    files.forEach(
        (path, file) -> {
          write(file.state(), out.text(path));
          out.fingerprint(file.file().hash());
          FactsCodec.write(file.file().facts(), out);
        });
    out.drainTo(checked);
    long stamp = checked.getChecksum().getValue();
    out.fixed(stamp).drainTo(stream);
    return stamp;
  }

  static Index unpack(byte[] bytes, Fingerprint key) {
    int end = bytes.length - Long.BYTES;
    Unpacker in = new Unpacker(bytes);
    for (byte letter : MAGIC) {
      if (in.count() != letter) {
        throw new DamagedException("it is something else");
      }
    }
    if (in.count() != FORMAT || !in.fingerprint().equals(key)) {
      throw new DamagedException("it was made by another version or with other options");
    }
    long stamp = new Unpacker(bytes, Math.max(0, end), bytes.length).fixed();
    if (stamp != Integer.toUnsignedLong(Range.check(bytes, 0, end))) {
      throw new DamagedException("it is damaged");
    }
    return read(bytes, in, stamp);
  }

  private static Index read(byte[] bytes, Unpacker in, long stamp) {
    long generation = in.count();
    Instant seen = Instant.ofEpochSecond(in.number(), in.number());
    PackedTable texts = PackedTable.read(bytes, in);
    int fileCount = in.size();
    Map<String, File> files = new HashMap<>(fileCount * 2);
    for (int i = 0; i < fileCount; i++) {
      String path = in.text();
      FileState state = state(in);
      Fingerprint hash = in.fingerprint();
      ContentFile file = new ContentFile(path, hash, FactsCodec.read(in), state.size());
      files.put(path, new File(state, file));
    }
    return new Index(generation, seen, texts, files, stamp);
  }

  private static void write(FileState state, Packer out) {
    out.count(state.size()).number(state.modified()).number(state.changed());
  }

  static FileState state(Unpacker in) {
    return new FileState(Kind.FILE, in.count(), in.number(), in.number());
  }
}
