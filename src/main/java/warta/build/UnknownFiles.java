package warta.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Diagnostics;
import warta.diagnostic.Rule;
import warta.output.OutputPlan;

/** Files in an output folder that no build has written. */
final class UnknownFiles {

  private UnknownFiles() {}

  /**
   * @param kept paths that are not planned, but known
   */
  static Set<String> in(Path output, OutputPlan plan, Set<String> kept) throws IOException {
    Set<String> unknown = new TreeSet<>();
    if (!Files.isDirectory(output)) {
      return unknown;
    }
    try (Stream<Path> all = Files.walk(output)) {
      all.filter(file -> !Files.isDirectory(file))
          .map(file -> output.relativize(file).toString().replace('\\', '/'))
          .filter(path -> plan.find(path) == null && !kept.contains(path))
          .forEach(unknown::add);
    }
    return unknown;
  }

  static void report(Set<String> unknown, Path output, Diagnostics faults) {
    if (!unknown.isEmpty()) {
      String first = unknown.iterator().next();
      faults.add(
          Diagnostic.general(Rule.KEPT_FILE)
              .with("path", output.getFileName() + "/" + first)
              .with("more", unknown.size() > 1 ? unknown.size() - 1 : ""));
    }
  }
}
