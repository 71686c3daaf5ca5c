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

  /** Adds an output; a second writer of a path is refused and reported, naming both. */
  public void add(Output output, Consumer<Diagnostic> faults) {
    Output first = outputs.putIfAbsent(output.path(), output);
    if (first == null) {
      ordered.add(output);
    } else {
      Rule rule =
          output.phase() == Output.Phase.REDIRECT ? Rule.ALIAS_CLASH : Rule.DUPLICATE_OUTPUT;
      faults.accept(
          Diagnostic.at(rule, output.origin())
              .with("path", "/" + output.path().replaceFirst("index\\.html$", ""))
              .withNote("other", first.origin(), Map.of()));
    }
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
