package warta.serve.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The files of a folder, as they are at each request. A link that leads out of it is no file, and
 * neither is a name that only this file system takes for the file's own.
 */
public final class FolderContent implements Content {

  private final Path folder;

  public FolderContent(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  @Override
  public Optional<Resource> find(String path) throws IOException {
    try {
      Path file = folder.resolve(path).normalize();
      if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
        return Optional.empty();
      }
      Path root = folder.toRealPath();
      Path real = file.toRealPath();
      if (!real.startsWith(root) || !(isNamed(root.relativize(real), path) || hasLink(file))) {
        return Optional.empty();
      }
      return Optional.of(StoredFile.of(real));
    } catch (InvalidPathException | NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** File systems that ignore case find what a host would not. */
  private static boolean isNamed(Path real, String path) {
    return real.toString().replace('\\', '/').equals(path);
  }

  private boolean hasLink(Path file) {
    for (Path part = file; part != null && !part.equals(folder); part = part.getParent()) {
      if (Files.isSymbolicLink(part)) {
        return true;
      }
    }
    return false;
  }

  /** A file with what it was when it was found. */
  private record StoredFile(Path file, String etag, long length) implements Resource {

    /** A build writes each file anew, so that size and time tell versions apart. */
    static StoredFile of(Path file) throws IOException {
      BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
      long time = facts.lastModifiedTime().to(TimeUnit.NANOSECONDS);
      String etag = Long.toHexString(time) + "-" + Long.toHexString(facts.size());
      return new StoredFile(file, etag, facts.size());
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }
  }
}
