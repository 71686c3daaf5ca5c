package warta.build;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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

  /**
   * Moves what was staged into place and removes what is no longer wanted, after a note in the
   * journal.
   *
   * @param moves paths of what was staged, in their order
   * @param removed paths that we wrote
   */
  void change(Staging staging, Collection<String> moves, Set<String> removed, ManifestFile manifest)
      throws IOException {
    checkWritable(moves);
    checkWritable(removed);
    manifest.begin(List.of(moves, removed));
    Set<String> rest = new TreeSet<>(removed);
    rest.removeAll(clearTheWay(moves, removed));
    move(staging, moves);
    remove(rest);
  }

  /** Finds out before the first change whether each folder in question can be changed. */
  private void checkWritable(Collection<String> paths) throws IOException {
    @Nullable Path checked = null;
    for (String path : paths) {
      Path at = output.resolve(path).getParent();
      while (at != null && at.startsWith(output) && !Files.isDirectory(at)) {
        at = at.getParent();
      }
      if (at != null && !at.equals(checked) && !Files.isWritable(at)) {
        throw new AccessDeniedException(at.toString());
      }
      checked = at;
    }
  }

  /**
   * Finds out before the first change whether files and folders that are in the way are ours to
   * remove, and removes those.
   *
   * @param removed paths that we wrote and that are no longer planned
   * @return the paths of {@code removed} that are gone now
   */
  private Set<String> clearTheWay(Collection<String> moves, Set<String> removed)
      throws IOException {
    Set<String> inTheWay = new HashSet<>();
    for (String path : moves) {
      Path target = output.resolve(path);
      if (Files.isDirectory(target)) {
        inTheWay.addAll(filesBelow(target));
      }
      for (Path at = target.getParent();
          at != null && at.startsWith(output) && !Files.isDirectory(at);
          at = at.getParent()) {
        if (Files.exists(at)) {
          inTheWay.add(relative(at));
        }
      }
    }
    for (String path : inTheWay) {
      if (!removed.contains(path)) {
        throw new FileSystemException(output.resolve(path).toString(), null, IoReasons.IN_THE_WAY);
      }
    }
    remove(inTheWay);
    return inTheWay;
  }

  private List<String> filesBelow(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> !Files.isDirectory(file)).map(this::relative).toList();
    }
  }

  private String relative(Path file) {
    return output.relativize(file).toString().replace('\\', '/');
  }

  private void move(Staging staging, Collection<String> paths) throws IOException {
    for (String path : paths) {
      Path target = output.resolve(path);
      if (Files.isDirectory(target)) {
        removeEmpty(target);
      }
      Path fresh = staging.fileOf(path);
      try {
        move(fresh, target);
      } catch (NoSuchFileException e) {
        // Most folders are there, so that nobody looks first.
        Path parent = target.getParent();
        if (parent != null) {
          Files.createDirectories(parent);
        }
        move(fresh, target);
      }
    }
  }

  private void remove(Collection<String> paths) throws IOException {
    for (String path : paths) {
      Path file = output.resolve(path);
      if (!Files.isDirectory(file)) {
        Files.deleteIfExists(file);
      }
      removeEmptyParents(file.getParent());
    }
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
