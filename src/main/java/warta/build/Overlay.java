package warta.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import warta.build.FolderWalker.Found;

/**
 * What would be different in a site's files after an edit that is not made yet.
 *
 * @param moved where files and folders would be, by where they are, relative to {@code content/}
 * @param texts files with the texts that would be there, by their later paths relative to {@code
 *     content/}
 */
public record Overlay(Map<String, String> moved, Map<String, Path> texts) {

  public static final Overlay NONE = new Overlay(Map.of(), Map.of());

  public Overlay {
    moved = Map.copyOf(moved);
    texts = Map.copyOf(texts);
  }

  /** The file to read for a path relative to {@code content/}. */
  Path fileOf(String path, Path otherwise) {
    return texts.getOrDefault(path, otherwise);
  }

  /**
   * @param folder {@code content/}
   * @param all that is in it
   */
  List<Found> on(Path folder, List<Found> all) {
    if (moved.isEmpty() && texts.isEmpty()) {
      return all;
    }
    List<Found> after = new ArrayList<>();
    for (Found found : all) {
      String path = pathOf(found.path());
      boolean same = path.equals(found.path()) && !texts.containsKey(path);
      after.add(same ? found : new Found(found.folder(), path, fileOf(path, found.file())));
    }
    texts.forEach(
        (path, file) -> {
          if (after.stream().noneMatch(found -> found.path().equals(path))) {
            after.add(new Found(folder, path, file));
          }
        });
    return after;
  }

  /** Where a file would be. */
  public String pathOf(String path) {
    for (Map.Entry<String, String> move : moved.entrySet()) {
      if (path.equals(move.getKey())) {
        return move.getValue();
      }
      if (path.startsWith(move.getKey() + "/")) {
        return move.getValue() + path.substring(move.getKey().length());
      }
    }
    return path;
  }
}
