package warta.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Rule;

/**
 * Lists the files of a folder, in an order that no machine changes. What editors and tools leave
 * behind is ignored; a link that leads out of the site is refused.
 */
final class FolderWalker {

  private static final Set<String> IGNORED = Set.of("node_modules", "Thumbs.db", "desktop.ini");

  /** RFC 8615: the one dotted folder that is meant to be published. */
  private static final String WELL_KNOWN = ".well-known";

  /** A file and its path relative to the folder, with {@code /} between its parts. */
  record Found(String path, Path file) {}

  private final Path site;
  private final Consumer<Diagnostic> faults;
  private final List<Found> found = new ArrayList<>();

  /** The real paths of the folders on the way to where the walk is now. */
  private final Deque<Path> way = new ArrayDeque<>();

  private FolderWalker(Path site, Consumer<Diagnostic> faults) {
    this.site = site;
    this.faults = faults;
  }

  /**
   * @param site the site's folder, which no link may leave
   * @param folder relative to it, such as {@code content}
   */
  static List<Found> walk(Path site, String folder, Consumer<Diagnostic> faults) {
    FolderWalker walker = new FolderWalker(site, faults);
    Path start = site.resolve(folder);
    if (Files.isDirectory(start) && walker.isInside(start, folder)) {
      walker.enter(start, folder, "");
    }
    walker.found.sort(Comparator.comparing(Found::path));
    return walker.found;
  }

  private void enter(Path directory, String sitePath, String prefix) {
    try {
      way.push(directory.toRealPath());
      walk(directory, sitePath, prefix);
      way.pop();
    } catch (IOException e) {
      unreadable(sitePath, e);
    }
  }

  private void walk(Path directory, String sitePath, String prefix) {
    List<Path> entries;
    try (Stream<Path> listed = Files.list(directory)) {
      entries = listed.toList();
    } catch (IOException e) {
      unreadable(sitePath, e);
      return;
    }
    for (Path entry : entries) {
      String name = String.valueOf(entry.getFileName());
      String path = sitePath + "/" + name;
      if (name.indexOf('\ufffd') >= 0) {
        unreadableName(path);
        continue;
      }
      if (isIgnored(name) || (Files.isSymbolicLink(entry) && !isInside(entry, path))) {
        continue;
      }
      if (Files.isDirectory(entry)) {
        enter(entry, path, prefix + name + "/");
      } else if (Files.isRegularFile(entry)) {
        found.add(new Found(prefix + name, entry));
      }
    }
  }

  private static boolean isIgnored(String name) {
    return (name.startsWith(".") && !name.equals(WELL_KNOWN))
        || name.endsWith("~")
        || name.endsWith(".bak")
        || name.endsWith(".swp")
        || name.endsWith(".tmp")
        || (name.startsWith("#") && name.endsWith("#"))
        || IGNORED.contains(name);
  }

  /** Whether a link stays within the site, and does not lead to a folder that it is in. */
  private boolean isInside(Path entry, String path) {
    try {
      Path real = entry.toRealPath();
      boolean loop = way.stream().anyMatch(folder -> folder.startsWith(real));
      if (real.startsWith(site.toRealPath()) && !loop) {
        return true;
      }
      faults.accept(
          Diagnostic.at(Rule.LINK_OUTSIDE_SITE, Location.ofFile(path)).with("target", real));
    } catch (IOException e) {
      unreadable(path, e);
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
