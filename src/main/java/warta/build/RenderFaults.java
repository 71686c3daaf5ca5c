package warta.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;

/** Gathers the faults of templates: one fault on a thousand pages is said once. */
final class RenderFaults {

  private final Map<Diagnostic, TreeSet<String>> pages = new HashMap<>();

  synchronized void add(Diagnostic fault, Location page) {
    pages.computeIfAbsent(fault, f -> new TreeSet<>()).add(page.path());
  }

  /** Each fault with the first page on which it was met, and how many more there are. */
  synchronized List<Diagnostic> all() {
    List<Diagnostic> all = new ArrayList<>();
    pages.forEach(
        (fault, where) -> {
          int more = where.size() - 1;
          Map<String, String> values =
              more == 0
                  ? Map.of("page", where.first())
                  : Map.of("page", where.first(), "more", Integer.toString(more));
          all.add(fault.withNote("rendering", null, values));
        });
    return all;
  }
}
