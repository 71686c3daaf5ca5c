package warta.serve;

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
}
