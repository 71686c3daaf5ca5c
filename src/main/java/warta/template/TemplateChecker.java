package warta.template;

import io.pebbletemplates.pebble.PebbleEngine;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import warta.diagnostic.Diagnostic;

/**
 * Finds the faults of templates before anything is rendered: every page is followed through all
 * templates that make it. Where a type is not known, nothing is reported.
 */
final class TemplateChecker {

  private final TemplateTrees trees;
  private final CheckFaults faults;
  private final KnownNames known;
  private final Set<String> checkedMacros = new HashSet<>();

  TemplateChecker(
      TemplateSet templates, PebbleEngine engine, KnownNames known, Consumer<Diagnostic> report) {
    this.trees = new TemplateTrees(templates, engine, report);
    this.faults = new CheckFaults(report);
    this.known = known;
  }

  /**
   * @param pages usual ones first, so that a fault that several have is said of those
   */
  void check(Collection<? extends PageTemplate<?>> pages) {
    List<PageTemplate<?>> usual = PageTemplate.ALL;
    pages.stream()
        .sorted(
            Comparator.comparing((PageTemplate<?> page) -> usual.contains(page) ? 0 : 1)
                .thenComparing(page -> page.name())
                .thenComparing(page -> page.variable()))
        .forEach(this::check);
  }

  private void check(PageTemplate<?> page) {
    TemplateTree tree = trees.find(page.name());
    if (tree != null) {
      Set<String> closure = trees.closureOf(page.name());
      KnownNames names = closure.stream().allMatch(this::isThere) ? known : known.withAnyFunction();
      new PageCheck(trees, faults, names, macrosOf(closure), checkedMacros)
          .check(tree, page.variables());
    }
  }

  private boolean isThere(String name) {
    return trees.find(name) != null;
  }

  private Set<String> macrosOf(Set<String> closure) {
    Set<String> macros = new TreeSet<>();
    for (String name : closure) {
      TemplateTree tree = trees.find(name);
      if (tree != null) {
        macros.addAll(tree.macros().keySet());
        macros.addAll(tree.imported());
      }
    }
    return macros;
  }
}
