package warta.build.cache;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import warta.build.cache.FileState.Kind;
import warta.content.ContentFile;
import warta.text.DamagedException;
import warta.text.Fingerprint;
import warta.text.Packer;
import warta.text.Unpacker;

/**
 * What is known of each source file.
 *
 * @param generation of the segments that texts and bodies are in
 * @param seen when the states of files were looked at
 * @param texts by path relative to {@code content/}
 * @param files by path relative to {@code content/}
 */
record Index(long generation, Instant seen, Map<String, Text> texts, Map<String, File> files) {

  private static final byte[] MAGIC = {'w', 'a', 'r', 't', 'a', '-', 'c', 'a', 'c', 'h', 'e', '\n'};

  /** To be raised with every change of what is written, here or in a codec. */
  private static final int FORMAT = 2;

  static final Index EMPTY = new Index(1, Instant.EPOCH, Map.of(), Map.of());

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
  }

  /** A file of another kind. */
  record File(FileState state, ContentFile file) {}

  /**
   * @param key of all that what is kept depends on beside the sources: the program, its options
   */
  byte[] pack(Fingerprint key) {
    Packer out = new Packer();
    for (byte letter : MAGIC) {
      out.count(letter);
    }
    out.count(FORMAT).fingerprint(key).count(generation);
    out.number(seen.getEpochSecond()).number(seen.getNano()).count(texts.size());
    texts.forEach(
        (path, text) -> {
          write(text.state(), out.text(path));
          out.fingerprint(text.hash());
          text.record().write(out);
          out.optional(text.body(), body -> body.write(out));
        });
    out.count(files.size());
    files.forEach(
        (path, file) -> {
          write(file.state(), out.text(path));
          out.fingerprint(file.file().hash())
              .number(file.file().width())
              .number(file.file().height());
        });
    byte[] content = out.toBytes();
    return out.fixed(Range.check(content, 0, content.length)).toBytes();
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
    if (new Unpacker(bytes, Math.max(0, end), bytes.length).fixed() != Range.check(bytes, 0, end)) {
      throw new DamagedException("it is damaged");
    }
    return read(in);
  }

  private static Index read(Unpacker in) {
    long generation = in.count();
    Instant seen = Instant.ofEpochSecond(in.number(), in.number());
    int textCount = in.size();
    Map<String, Text> texts = new HashMap<>(textCount * 2);
    for (int i = 0; i < textCount; i++) {
      String path = in.text();
      FileState state = state(in);
      Fingerprint hash = in.fingerprint();
      texts.put(path, new Text(state, hash, Range.read(in), in.optional(() -> Range.read(in))));
    }
    int fileCount = in.size();
    Map<String, File> files = new HashMap<>(fileCount * 2);
    for (int i = 0; i < fileCount; i++) {
      String path = in.text();
      FileState state = state(in);
      files.put(
          path,
          new File(
              state,
              new ContentFile(path, in.fingerprint(), in.integer(), in.integer(), state.size())));
    }
    return new Index(generation, seen, texts, files);
  }

  private static void write(FileState state, Packer out) {
    out.count(state.size()).number(state.modified()).number(state.changed());
  }

  private static FileState state(Unpacker in) {
    return new FileState(Kind.FILE, in.count(), in.number(), in.number());
  }
}
