package warta.edit;

import java.util.List;
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
    Location place = edited.location();
    for (FileChange change : set.changes()) {
      if (place != null && place.path().equals(CONTENT + change.newPath())) {
        return new Diagnostic(
            edited.severity(),
            edited.rule(),
            before(place, change),
            edited.arguments(),
            edited.notes());
      }
    }
    return edited;
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
