package warta.template;

import io.pebbletemplates.pebble.PebbleEngine;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import warta.diagnostic.Diagnostic;

/**
 * Finds the faults of templates before anything is rendered: every page is followed through all
 * templates that make it. Where a type is not known, nothing is reported.
 */
final class TemplateChecker {

  private final TemplateSet templates;
  private final TemplateTrees trees;
  private final CheckFaults faults;
  private final KnownNames known;
  private final Set<String> checkedMacros = new HashSet<>();

  TemplateChecker(
      TemplateSet templates, PebbleEngine engine, KnownNames known, Consumer<Diagnostic> report) {
    this.templates = templates;
    this.trees = new TemplateTrees(templates, engine, report);
    this.faults = new CheckFaults(report);
    this.known = known;
  }

  /**
   * Follows every page.
   *
   * @param pages all templates that make pages, and what they get
   * @param asked names of templates that some text asks for, whether it is published or not
   */
  void check(Collection<? extends PageTemplate<?>> pages, Collection<String> asked) {
    Set<String> roots = new TreeSet<>(asked);
    pages.forEach(page -> roots.add(page.name()));
    templates.unused(roots).forEach(this::checkUnused);
    check(pages);
  }

  /** Usual pages come first, so that a fault that several have is said of those. */
  private void check(Collection<? extends PageTemplate<?>> pages) {
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
      if (BlockCheck.isEmpty(trees.layoutOf(tree))) {
        faults.empty(trees.layoutOf(tree).source());
      }
      follow(tree, page.variables(), known);
    }
  }

  /** What a template gets that nobody uses is not known; all else in it can be checked. */
  private void checkUnused(TemplateSource template) {
    Set<String> usual = new TreeSet<>();
    PageTemplate.ALL.forEach(page -> usual.add(page.name()));
    templates.builtIn().forEach(usual::add);
    faults.unused(template, usual);
    TemplateTree tree = trees.find(template.name());
    if (tree != null) {
      follow(tree, PageTemplate.NOT_FOUND.variables(), known.withAnyVariable());
    }
  }

  private void follow(
      TemplateTree tree, Map<String, Class<? extends Record>> variables, KnownNames names) {
    Set<String> closure = trees.closureOf(tree.name());
    KnownNames all = closure.stream().allMatch(this::isThere) ? names : names.withAnyFunction();
    new PageCheck(trees, faults, all, macrosOf(closure), checkedMacros).check(tree, variables);
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
