package warta.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import warta.build.cache.FileState;
import warta.build.cache.FileState.Kind;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Rule;
import warta.text.Characters;

/**
 * Lists the files of a folder. What editors and tools leave behind is ignored; a link that leads
 * out of the site is refused.
 */
final class FolderWalker {

  /**
   * A file; there may be a million of them.
   *
   * @param folder that was walked
   * @param path relative to the folder, with {@code /} between its parts
   * @param elsewhere where the file is, if not there
   * @param state what was seen of it, before anyone read it
   */
  record Found(Path folder, String path, @Nullable Path elsewhere, FileState state)
      implements Comparable<Found> {

    /** A file of which nothing is known. */
    Found(Path folder, String path) {
      this(folder, path, null, FileState.UNKNOWN);
    }

    /** A text that would be there. */
    Found(Path folder, String path, Path elsewhere) {
      this(folder, path, elsewhere, FileState.UNKNOWN);
    }

    Path file() {
      return elsewhere == null ? folder.resolve(path) : elsewhere;
    }

    @Override
    public int compareTo(Found other) {
      return path.compareTo(other.path);
    }

    private Found with(FileState newState) {
      return new Found(folder, path, elsewhere, newState);
    }
  }

  private final Path site;
  private final String folder;
  private final Workers workers;
  private final Consumer<Diagnostic> faults;

  private FolderWalker(Path site, String folder, Workers workers, Consumer<Diagnostic> faults) {
    this.site = site;
    this.folder = folder;
    this.workers = workers;
    this.faults = faults;
  }

  /**
   * @param site the site's folder, which no link may leave
   * @param folder relative to it, such as {@code content}
   * @return in no order
   */
  static List<Found> walk(Path site, String folder, Workers workers, Consumer<Diagnostic> faults) {
    FolderWalker walker = new FolderWalker(site, folder, workers, faults);
    Path start = site.resolve(folder);
    return Files.isDirectory(start) && walker.isInside(start, folder)
        ? walker.walk(start)
        : List.of();
  }

  /** Level by level, so that all that is on a level can be looked at together. */
  private List<Found> walk(Path start) {
    List<Found> files = new ArrayList<>();
    List<Found> level = List.of(new Found(start, ""));
    while (!level.isEmpty()) {
      List<Found> entries = new ArrayList<>();
      workers.map(level, this::list).forEach(entries::addAll);
      level = new ArrayList<>();
      for (Found seen : workers.map(entries, this::look)) {
        if (seen.state().kind() == Kind.FILE) {
          files.add(seen);
        } else if (seen.state().kind() == Kind.FOLDER) {
          level.add(seen);
        }
      }
    }
    return files;
  }

  private List<Found> list(Found directory) {
    String prefix = directory.path().isEmpty() ? "" : directory.path() + "/";
    List<Found> entries = new ArrayList<>();
    for (String name : names(directory)) {
      if (name.indexOf('\ufffd') >= 0) {
        unreadableName(sitePath(prefix + name));
      } else if (!SourceNames.isIgnored(name)) {
        entries.add(new Found(directory.folder(), prefix + composed(name)));
      }
    }
    return entries;
  }

  /**
   * A name as paths have it: macOS takes accents from their letters, and the JDK's paths do not.
   */
  private static String composed(String name) {
    return Characters.isAscii(name) ? name : Path.of(name).toString();
  }

  private List<String> names(Found directory) {
    Path folder = directory.file();
    // Without an object for each path; but it does not tell why it fails.
    String @Nullable [] names = folder.toFile().list();
    if (names != null) {
      return Arrays.asList(names);
    }
    try (Stream<Path> listed = Files.list(folder)) {
      return listed.map(entry -> String.valueOf(entry.getFileName())).toList();
    } catch (IOException e) {
      unreadable(sitePath(directory.path()), e);
      return List.of();
    }
  }

  private Found look(Found entry) {
    try {
      Path file = entry.file();
      FileState state = FileState.of(file, LinkOption.NOFOLLOW_LINKS);
      if (state.kind() != Kind.LINK) {
        return entry.with(state);
      }
      return isInside(file, sitePath(entry.path())) ? entry.with(FileState.of(file)) : entry;
    } catch (IOException e) {
      return entry; // it has gone since its folder was listed
    }
  }

  private String sitePath(String path) {
    return path.isEmpty() ? folder : folder + "/" + path;
  }

  /** Whether a link stays within the site, and does not lead to a folder that it is in. */
  private boolean isInside(Path entry, String path) {
    try {
      Path real = entry.toRealPath();
      if (real.startsWith(site.toRealPath()) && !isOnTheWayTo(entry, real)) {
        return true;
      }
      faults.accept(
          Diagnostic.at(Rule.LINK_OUTSIDE_SITE, Location.ofFile(path)).with("target", real));
    } catch (IOException e) {
      unreadable(path, e);
    }
    return false;
  }

  /** Whether one of the folders that led to an entry is in {@code real}, or is it. */
  private boolean isOnTheWayTo(Path entry, Path real) throws IOException {
    Path start = site.resolve(folder);
    for (Path at = entry.getParent(); at != null && at.startsWith(start); at = at.getParent()) {
      if (at.toRealPath().startsWith(real)) {
        return true;
      }
    }
    return false;
  }

  /** A name that the JVM cannot decode: it takes its character set from the environment. */
  private void unreadableName(String path) {
    faults.accept(
        Diagnostic.at(Rule.UNREADABLE_NAME, Location.ofFile(path))
            .with("charset", System.getProperty("sun.jnu.encoding", "")));
  }

  private void unreadable(String path, IOException e) {
    faults.accept(
        Diagnostic.at(Rule.UNREADABLE_FILE, Location.ofFile(path)).with("reason", IoReasons.of(e)));
  }
}
