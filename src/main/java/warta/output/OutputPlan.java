package warta.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Rule;

/** Every output of a site, each path once. */
public final class OutputPlan {

  private final Map<String, Output> outputs = new HashMap<>();
  private final List<Output> ordered = new ArrayList<>();

  /** Every folder that has an output in it, with one of those. */
  private final Map<String, Output> folders = new HashMap<>();

  /** Adds an output; a second writer of a path is refused and reported, naming both. */
  public void add(Output output, Consumer<Diagnostic> faults) {
    Output first = inTheWay(output);
    if (first == null) {
      outputs.put(output.path(), output);
      ordered.add(output);
      addFolders(output);
    } else {
      Rule rule =
          output.phase() == Output.Phase.REDIRECT ? Rule.ALIAS_CLASH : Rule.DUPLICATE_OUTPUT;
      faults.accept(
          Diagnostic.at(rule, output.origin())
              .with("path", "/" + output.path().replaceFirst("index\\.html$", ""))
              .withNote("other", first.origin(), Map.of()));
    }
  }

  /** What has the same path, or a folder of it as its path, or lies in it as in a folder. */
  private @Nullable Output inTheWay(Output output) {
    Output same = outputs.get(output.path());
    if (same != null) {
      return same;
    }
    for (String folder = parent(output.path());
        !folder.isEmpty() && !folders.containsKey(folder);
        folder = parent(folder)) {
      Output file = outputs.get(folder);
      if (file != null) {
        return file;
      }
    }
    return folders.get(output.path());
  }

  private void addFolders(Output output) {
    for (String folder = parent(output.path());
        !folder.isEmpty() && folders.putIfAbsent(folder, output) == null;
        folder = parent(folder)) {}
  }

  private static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  public @Nullable Output find(String path) {
    return outputs.get(path);
  }

  /** In the order in which they were planned. */
  public List<Output> outputs() {
    return Collections.unmodifiableList(ordered);
  }

  public Set<String> paths() {
    return Collections.unmodifiableSet(outputs.keySet());
  }
}
