package warta.serve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known to have changed among a site's sources.
 *
 * @param paths of files and folders, relative to the site's folder, with {@code /} between their
 *     parts; a hint, since systems tell of too much and sometimes of too little
 */
record Changes(Set<String> paths) {

  Changes {
    paths = Set.copyOf(paths);
  }

  Changes and(Changes others) {
    Set<String> all = new TreeSet<>(paths);
    all.addAll(others.paths);
    return new Changes(all);
  }

  /** Without what was only there for a moment, as when an editor saves into a new file first. */
  List<String> lasting(Path folder) {
    List<String> all = paths.stream().sorted().toList();
    List<String> there = all.stream().filter(p -> Files.exists(folder.resolve(p))).toList();
    return there.isEmpty() ? all : there;
  }
}
