package warta.template;

import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.EmbedNode;
import io.pebbletemplates.pebble.node.ExtendsNode;
import io.pebbletemplates.pebble.node.FromNode;
import io.pebbletemplates.pebble.node.ImportNode;
import io.pebbletemplates.pebble.node.IncludeNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.Node;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Rule;

/** A template as Pebble has read it, with what others can ask of it. */
final class TemplateTree {

  private final TemplateSource source;
  private final BodyNode body;
  private final NodePlaces places;
  private final Map<String, BlockNode> blocks = new LinkedHashMap<>();
  private final Map<String, MacroNode> macros = new LinkedHashMap<>();
  private final Set<String> insideBlocks = new TreeSet<>();
  private final Set<String> imported = new TreeSet<>();
  private final Set<String> used = new TreeSet<>();
  private final List<BlockNode> repeated = new ArrayList<>();
  private String parent = "";
  private int openBlocks;

  TemplateTree(TemplateSource source, RootNode root) {
    this.source = source;
    this.body = root.getBody();
    this.places = new NodePlaces(source.source(), root);
    collect(root);
  }

  private TemplateTree(TemplateTree host, List<BlockNode> overriding) {
    this.source = host.source;
    this.body = new BodyNode(0, List.of());
    this.places = host.places;
    overriding.forEach(block -> blocks.put(block.getName(), block));
  }

  /** The blocks that an {@code embed} in this template puts in the place of others. */
  TemplateTree overriding(List<BlockNode> blocks) {
    return new TemplateTree(this, blocks);
  }

  String name() {
    return source.name();
  }

  TemplateSource source() {
    return source;
  }

  BodyNode body() {
    return body;
  }

  /** The name of the template that it extends; empty when it extends none. */
  String parent() {
    return parent;
  }

  Map<String, BlockNode> blocks() {
    return blocks;
  }

  /** Reports blocks with the name of an earlier one: Pebble shows the last of them, twice. */
  void checkNames(Consumer<Diagnostic> report) {
    for (BlockNode block : repeated) {
      report.accept(
          Diagnostic.at(Rule.DUPLICATE_BLOCK, placeOf(block)).with("name", block.getName()));
    }
  }

  /** Whether a block of this template stands in another one. */
  boolean isInsideBlock(String name) {
    return insideBlocks.contains(name);
  }

  Map<String, MacroNode> macros() {
    return macros;
  }

  /** The names under which it calls the macros of others. */
  Set<String> imported() {
    return imported;
  }

  /** All templates that it extends, includes or imports. */
  Set<String> used() {
    return used;
  }

  Location placeOf(Expression<?> node) {
    return places.of(node);
  }

  Location placeOf(BlockNode block) {
    return places.of(block);
  }

  /** Where something begins that has no name. */
  Location placeOf(Node node) {
    return places.ofLine(node);
  }

  /** The full name of a template that a tag of this one names; empty when it is computed. */
  String resolve(Node written) {
    String name = Nodes.textOf(written);
    return name.isEmpty() ? "" : TemplateReferences.resolve(name(), name);
  }

  /** The names that a part of this template sets, includes of its own left aside. */
  static Set<String> assignedIn(Node node) {
    Set<String> names = new TreeSet<>();
    collectAssigned(node, names);
    return names;
  }

  private static void collectAssigned(Node node, Set<String> names) {
    if (node instanceof SetNode set) {
      names.add(set.getName());
    }
    if (!(node instanceof MacroNode)) {
      Nodes.partsOf(node).forEach(part -> collectAssigned(part, names));
    }
  }

  private void collect(Node node) {
    if (node instanceof BlockNode block) {
      if (blocks.put(block.getName(), block) != null) {
        repeated.add(block);
      }
      if (openBlocks > 0) {
        insideBlocks.add(block.getName());
      }
      openBlocks++;
      collect(block.getBody());
      openBlocks--;
      return;
    } else if (node instanceof MacroNode macro) {
      macros.put(macro.getName(), macro);
    } else if (node instanceof ExtendsNode tag) {
      parent = use(tag.getParentExpression());
    } else if (node instanceof IncludeNode include) {
      use(include.getIncludeExpression());
    } else if (node instanceof EmbedNode embed) {
      use(Nodes.templateOf(embed));
      openBlocks++;
      Nodes.blocksOf(embed).forEach(block -> collect(block.getBody()));
      openBlocks--;
      return;
    } else if (node instanceof ImportNode tag) {
      use(tag.getImportExpression());
    } else if (node instanceof FromNode from) {
      use(Nodes.templateOf(from));
      imported.addAll(Nodes.namesOf(from));
    }
    Nodes.partsOf(node).forEach(this::collect);
  }

  private String use(Node written) {
    String name = resolve(written);
    if (!name.isEmpty()) {
      used.add(name);
    }
    return name;
  }
}
