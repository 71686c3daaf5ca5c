package warta.template;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.diagnostic.Diagnostic;

/** All templates that can be read, and what they use of each other. */
final class TemplateTrees {

  private final Map<String, TemplateTree> trees = new HashMap<>();
  private final Map<String, Set<String>> assigned = new HashMap<>();

  /** Reads every template; reports those that are not well formed. */
  TemplateTrees(TemplateSet templates, PebbleEngine engine, Consumer<Diagnostic> report) {
    for (String name : templates.names()) {
      TemplateSource source = templates.find(name);
      if (source != null) {
        read(source, engine, report);
      }
    }
  }

  private void read(TemplateSource source, PebbleEngine engine, Consumer<Diagnostic> report) {
    try {
      PebbleTemplateImpl parsed = (PebbleTemplateImpl) engine.getTemplate(source.name());
      TemplateTree tree = new TemplateTree(source, (RootNode) parsed.getRootNode());
      tree.checkNames(report);
      trees.put(source.name(), tree);
    } catch (RuntimeException e) {
      // Pebble's parser runs over the end of some unfinished templates.
      report.accept(SyntaxFaults.explain(source.source(), e));
    }
  }

  @Nullable TemplateTree find(String name) {
    return trees.get(name);
  }

  /** A template and those that it extends, up to the layout; empty when one of them is missing. */
  List<TemplateTree> chainOf(TemplateTree tree) {
    List<TemplateTree> chain = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    @Nullable TemplateTree next = tree;
    while (next != null && seen.add(next.name())) {
      chain.add(next);
      if (next.parent().isEmpty()) {
        return chain;
      }
      next = find(next.parent());
    }
    return List.of();
  }

  /**
   * The template that shows a page which another makes; that itself when nothing is known of it.
   */
  TemplateTree layoutOf(TemplateTree tree) {
    List<TemplateTree> chain = chainOf(tree);
    return chain.isEmpty() ? tree : chain.get(chain.size() - 1);
  }

  /** The names of a template and all that it uses, whether they can be read or not. */
  Set<String> closureOf(String name) {
    Set<String> closure = new TreeSet<>();
    collect(name, closure);
    return closure;
  }

  /** All names that a template and what it uses may set. */
  Set<String> assignedIn(String name) {
    Set<String> known = assigned.get(name);
    if (known == null) {
      known = new TreeSet<>();
      for (String used : closureOf(name)) {
        TemplateTree tree = find(used);
        if (tree != null) {
          known.addAll(TemplateTree.assignedIn(tree.body()));
        }
      }
      assigned.put(name, known);
    }
    return known;
  }

  private void collect(String name, Set<String> closure) {
    TemplateTree tree = find(name);
    if (closure.add(name) && tree != null) {
      tree.used().forEach(used -> collect(used, closure));
    }
  }
}
