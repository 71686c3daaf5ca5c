package warta.build;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes an output folder by moves, each of which is whole or not at all. */
final class OutputCommit {

  private final Path output;

  OutputCommit(Path output) {
    this.output = output;
  }

  /** A first build: the whole staging folder becomes the output. */
  void moveAll(Path staging) throws IOException {
    Path parent = output.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.move(staging, output);
  }

  /** Finds out before the first change whether each folder in question can be changed. */
  void checkWritable(Collection<String> paths) throws IOException {
    Set<Path> checked = new HashSet<>();
    for (String path : paths) {
      Path at = output.resolve(path).getParent();
      while (at != null && at.startsWith(output) && !Files.isDirectory(at)) {
        at = at.getParent();
      }
      if (at != null && checked.add(at) && !Files.isWritable(at)) {
        throw new AccessDeniedException(at.toString());
      }
    }
  }

  void move(Staging staging, Collection<String> paths) throws IOException {
    Set<Path> made = new HashSet<>();
    for (String path : paths) {
      Path target = output.resolve(path);
      Path parent = target.getParent();
      if (parent != null && made.add(parent)) {
        makeFolder(parent);
      }
      if (Files.isDirectory(target)) {
        removeEmpty(target);
      }
      move(staging.fileOf(path), target);
    }
  }

  void remove(Collection<String> paths) throws IOException {
    for (String path : paths) {
      Path file = output.resolve(path);
      if (!Files.isDirectory(file)) {
        Files.deleteIfExists(file);
      }
      removeEmptyParents(file.getParent());
    }
  }

  /** A file that has become a folder gives way: `x` was a page of ours, now there is `x/y`. */
  private void makeFolder(Path folder) throws IOException {
    for (Path at = folder; at != null && at.startsWith(output); at = at.getParent()) {
      if (Files.isRegularFile(at)) {
        Files.delete(at);
      }
    }
    Files.createDirectories(folder);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Path beside = to.resolveSibling("." + to.getFileName() + ".warta-new");
      Files.copy(from, beside, StandardCopyOption.REPLACE_EXISTING);
      Files.move(beside, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      Files.delete(from);
    }
  }

  private void removeEmptyParents(@Nullable Path folder) throws IOException {
    Path at = folder;
    while (at != null && at.startsWith(output) && !at.equals(output)) {
      if (!removeEmpty(at)) {
        return;
      }
      at = at.getParent();
    }
  }

  /** Whether the folder is gone. */
  private static boolean removeEmpty(Path folder) throws IOException {
    try {
      Files.deleteIfExists(folder);
      return true;
    } catch (DirectoryNotEmptyException e) {
      return false;
    }
  }
}
