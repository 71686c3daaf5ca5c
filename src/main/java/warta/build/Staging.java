package warta.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder on the same disk as the output, in which files wait until all of them are ready. */
final class Staging {

  private final Path folder;

  private Staging(Path folder) {
    this.folder = folder;
  }

  /** An empty staging folder: in the cache, or beside the output where that is on another disk. */
  static Staging open(Path cache, Path output) throws IOException {
    Path parent = existing(output);
    boolean sameDisk = Files.getFileStore(cache).equals(Files.getFileStore(parent));
    Path folder =
        sameDisk
            ? cache.resolve("staging")
            : output.resolveSibling("." + output.getFileName() + ".warta-staging");
    Folders.remove(folder);
    Files.createDirectories(folder);
    return new Staging(folder);
  }

  Path folder() {
    return folder;
  }

  Path fileOf(String path) {
    return folder.resolve(path);
  }

  void write(String path, byte[] bytes) throws IOException {
    Path file = fileOf(path);
    makeParent(file);
    Files.write(file, bytes);
  }

  void copy(String path, Path source) throws IOException {
    Path file = fileOf(path);
    makeParent(file);
    Files.copy(source, file);
  }

  void remove() throws IOException {
    Folders.remove(folder);
  }

  private void makeParent(Path file) throws IOException {
    Path parent = file.getParent();
    // Most folders have one file only, and those above them are there.
    if (parent != null && !parent.toFile().mkdir()) {
      Files.createDirectories(parent);
    }
  }

  private static Path existing(Path path) {
    Path at = path;
    while (!Files.exists(at) && at.getParent() != null) {
      at = at.getParent();
    }
    return at;
  }
}
