package warta.build.cache;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The files of a cache: an index that is replaced as a whole, and the segments it refers to. */
final class CacheFolder {

  private static final String RECORDS = "records-";
  private static final String BODIES = "bodies-";

  private static final int BUFFER = 64 * 1024;

  private final Path folder;

  CacheFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  boolean hasIndex() {
    return Files.exists(index());
  }

  byte[] readIndex() throws IOException {
    return Files.readAllBytes(index());
  }

  /** Something that writes a whole file, and gives its checksum. */
  interface Writer {
    long write(OutputStream stream) throws IOException;
  }

  long writeIndex(Writer writer) throws IOException {
    return replace(index(), writer);
  }

  /** Replaces a file at once, when all of it is written; returns its checksum. */
  static long replace(Path file, Writer writer) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    long stamp;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh), BUFFER)) {
      stamp = writer.write(out);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return stamp;
  }

  Segment records(long generation) throws IOException {
    return Segment.open(folder.resolve(RECORDS + generation));
  }

  Segment bodies(long generation) throws IOException {
    return Segment.open(folder.resolve(BODIES + generation));
  }

  /** Removes everything but the segments of one generation and their index. */
  void keepOnly(long generation) throws IOException {
    List<Path> all;
    try (Stream<Path> listed = Files.list(folder)) {
      all = listed.toList();
    }
    for (Path file : all) {
      String name = String.valueOf(file.getFileName());
      boolean segment = name.startsWith(RECORDS) || name.startsWith(BODIES);
      if (segment && !name.endsWith("-" + generation)) {
        Files.delete(file);
      }
    }
  }

  /** Removes everything, the index first. */
  void clear() throws IOException {
    Files.deleteIfExists(index());
    keepOnly(-1);
  }

  private Path index() {
    return folder.resolve("index");
  }
}
