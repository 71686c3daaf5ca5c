package warta.edit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;

/**
 * Finds in a file as it is the place that a diagnostic of the edited file names, for an edit that
 * is not made.
 */
public final class WrittenPlace {

  private static final String CONTENT = "content/";

  private WrittenPlace() {}

  /** The diagnostic with its place before the edit; as it is where the edit made the line. */
  public static Diagnostic of(Diagnostic edited, ChangeSet set) {
    return edited.location() == null
        ? edited
        : new Diagnostic(
            edited.severity(),
            edited.rule(),
            before(edited.location(), set),
            edited.arguments(),
            edited.notes());
  }

  private static Location before(Location place, ChangeSet set) {
    for (FileChange change : set.changes()) {
      if (place.path().equals(CONTENT + change.newPath())) {
        return before(place, change);
      }
    }
    for (Map.Entry<String, String> move : set.moved().entrySet()) {
      String to = CONTENT + move.getValue();
      if (place.path().equals(to) || place.path().startsWith(to + "/")) {
        String from = CONTENT + move.getKey() + place.path().substring(to.length());
        return new Location(from, place.line(), place.column(), place.length());
      }
    }
    return place;
  }

  private static Location before(Location place, FileChange change) {
    int line = place.hasLine() ? lineBefore(place.line(), change) : 0;
    return new Location(CONTENT + change.path(), line, place.column(), place.length());
  }

  /** The nearest line with the same text. */
  private static int lineBefore(int line, FileChange change) {
    List<String> after = change.after().lines().toList();
    List<String> before = change.before().lines().toList();
    @Nullable String wanted = line <= after.size() ? after.get(line - 1) : null;
    int best = line;
    int distance = Integer.MAX_VALUE;
    for (int i = 0; i < before.size(); i++) {
      int far = Math.abs(i + 1 - line);
      if (before.get(i).equals(wanted) && far < distance) {
        best = i + 1;
        distance = far;
      }
    }
    return best;
  }
}
