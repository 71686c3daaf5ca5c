package warta.build.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a folder says of a file without reading it.
 *
 * @param kind what it is
 * @param size bytes
 * @param modified nanoseconds since 1970: when its content was last written, as far as anyone says
 * @param changed nanoseconds since 1970: when anything about it last changed, which nobody can set
 *     back; 0 where the system does not tell
 */
public record FileState(Kind kind, long size, long modified, long changed) {

  /** Nothing is known; equal to no other state. */
  public static final FileState UNKNOWN = new FileState(Kind.OTHER, -1, 0, 0);

  /** Two writes within this time may look like one. */
  private static final long DOUBTFUL_NANOS = 2_000_000_000L;

  private static final String UNIX = "unix:mode,size,lastModifiedTime,ctime";

  /** Where a file's mode says what it is, and how. Source: inode(7). */
  private static final int TYPE = 0170000;

  private static final int REGULAR = 0100000;
  private static final int DIRECTORY = 0040000;
  private static final int SYMBOLIC_LINK = 0120000;

  /** What sort of file it is. */
  public enum Kind {
    FILE,
    FOLDER,
    LINK,
    OTHER
  }

  /** Looks at a file with one call to the system. */
  public static FileState of(Path file, LinkOption... options) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      Map<String, Object> unix = Files.readAttributes(file, UNIX, options);
      return new FileState(
          unix.get("mode") instanceof Integer mode ? kind(mode) : Kind.OTHER,
          unix.get("size") instanceof Long size ? size : -1,
          nanos(unix.get("lastModifiedTime")),
          nanos(unix.get("ctime")));
    }
    BasicFileAttributes basic = Files.readAttributes(file, BasicFileAttributes.class, options);
    return new FileState(kind(basic), basic.size(), nanos(basic.lastModifiedTime()), 0);
  }

  /**
   * Whether the content is surely what it was when the same state was seen before.
   *
   * @param before what was seen then
   * @param seen when that was; what was written about then may have been written twice
   */
  public boolean isUnchangedSince(FileState before, Instant seen) {
    long settled = nanos(FileTime.from(seen)) - DOUBTFUL_NANOS;
    return size >= 0 && isSame(before) && modified < settled && changed < settled;
  }

  /** As {@link #equals}, which a record links when it is first called. */
  private boolean isSame(FileState other) {
    return kind == other.kind
        && size == other.size
        && modified == other.modified
        && changed == other.changed;
  }

  private static Kind kind(int mode) {
    int type = mode & TYPE;
    return kind(type == REGULAR, type == DIRECTORY, type == SYMBOLIC_LINK);
  }

  private static Kind kind(BasicFileAttributes basic) {
    return kind(basic.isRegularFile(), basic.isDirectory(), basic.isSymbolicLink());
  }

  private static Kind kind(boolean file, boolean folder, boolean link) {
    if (file) {
      return Kind.FILE;
    }
    return folder ? Kind.FOLDER : link ? Kind.LINK : Kind.OTHER;
  }

  private static long nanos(@Nullable Object time) {
    return time instanceof FileTime t ? t.to(TimeUnit.NANOSECONDS) : 0;
  }
}
