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
import warta.diagnostic.Location;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;

/** Every output of a site, each path once. */
public final class OutputPlan {

  private final Map<String, Output> outputs = new HashMap<>();
  private final List<Output> ordered = new ArrayList<>();

  /** The paths of old addresses, at which servers redirect, with where those are written. */
  private final Map<String, Location> claims = new HashMap<>();

  /** Every folder that has something in it, with where one thing in it comes from. */
  private final Map<String, Location> folders = new HashMap<>();

  /** Adds an output; a second writer of a path is refused and reported, naming both. */
  public void add(Output output, Consumer<Diagnostic> faults) {
    if (isFree(output.path(), ruleOf(output), output.origin(), faults)) {
      outputs.put(output.path(), output);
      ordered.add(output);
    }
  }

  /**
   * Keeps the path of an old address, at which servers redirect, so that nothing else gets it;
   * reports what has it already.
   */
  public void claim(String path, Location origin, Consumer<Diagnostic> faults) {
    if (isFree(path, Rule.ALIAS_CLASH, origin, faults)) {
      claims.put(path, origin);
    }
  }

  private boolean isFree(String path, Rule rule, Location origin, Consumer<Diagnostic> faults) {
    Location first = inTheWay(path);
    if (first == null) {
      addFolders(path, origin);
      return true;
    }
    faults.accept(
        Diagnostic.at(rule, origin)
            .with("path", "/" + path.replaceFirst("index\\.html$", ""))
            .with("cure", cure(origin.path(), first.path()))
            .withNote("other", first, Map.of()));
    return false;
  }

  private static Rule ruleOf(Output output) {
    return switch (output.phase()) {
      case REDIRECT -> Rule.ALIAS_CLASH;
      case SERVER -> Rule.GENERATED_CLASH;
      default -> Rule.DUPLICATE_OUTPUT;
    };
  }

  /** What an editor can change, by the files that both are made from. */
  private static Phrase cure(String one, String other) {
    boolean text = one.endsWith(".md") || other.endsWith(".md");
    if (one.startsWith("content/static/") || other.startsWith("content/static/")) {
      return text ? Phrase.of("duplicate.static") : Phrase.of("duplicate.own-file");
    }
    if (!text) {
      return Phrase.of("duplicate.config");
    }
    boolean section = one.endsWith("/_index.md") || other.endsWith("/_index.md");
    return section ? Phrase.of("duplicate.section") : Phrase.of("duplicate.slug");
  }

  /** What has the same path, or a folder of it as its path, or lies in it as in a folder. */
  private @Nullable Location inTheWay(String path) {
    Location same = at(path);
    if (same != null) {
      return same;
    }
    for (String folder = parent(path);
        !folder.isEmpty() && !folders.containsKey(folder);
        folder = parent(folder)) {
      Location file = at(folder);
      if (file != null) {
        return file;
      }
    }
    return folders.get(path);
  }

  private @Nullable Location at(String path) {
    Output output = outputs.get(path);
    return output == null ? claims.get(path) : output.origin();
  }

  private void addFolders(String path, Location origin) {
    for (String folder = parent(path);
        !folder.isEmpty() && folders.putIfAbsent(folder, origin) == null;
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

  /** Whether something answers at a path: an output, or a redirect. */
  public boolean answers(String path) {
    return outputs.containsKey(path) || claims.containsKey(path);
  }

  public Set<String> paths() {
    return Collections.unmodifiableSet(outputs.keySet());
  }
}
