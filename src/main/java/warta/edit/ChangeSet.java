package warta.edit;

import java.util.List;
import java.util.Map;
import warta.diagnostic.Phrase;

/**
 * An edit of a newsroom's files that is not made yet.
 *
 * @param changes of texts, in order of their paths
 * @param moved where files and folders will be, by where they are, relative to {@code content/}
 * @param remarks what else an editor should know
 */
public record ChangeSet(List<FileChange> changes, Map<String, String> moved, List<Phrase> remarks) {

  public ChangeSet {
    changes = List.copyOf(changes);
    moved = Map.copyOf(moved);
    remarks = List.copyOf(remarks);
  }
}
