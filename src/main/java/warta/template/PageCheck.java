package warta.template;

import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.EmbedNode;
import io.pebbletemplates.pebble.node.ExtendsNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.FromNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.ImportNode;
import io.pebbletemplates.pebble.node.IncludeNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.NamedArgumentNode;
import io.pebbletemplates.pebble.node.Node;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.utils.Pair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.diagnostic.Location;

/** Follows one page through all templates that make it, as Pebble would, with types for values. */
final class PageCheck {

  private final TemplateTrees trees;
  private final CheckFaults faults;
  private final BlockCheck blocks;
  private final ExpressionCheck expressions;
  private final PrintCheck prints;
  private final Set<String> macros;
  private final Set<String> checkedMacros;
  private final Set<String> inHand = new HashSet<>();

  /** The template in hand and those that it extends, the last one first among parents. */
  private List<TemplateTree> chain = List.of();

  /** Which of the chain the walk is in. */
  private int level;

  private int loops;

  /**
   * @param macros that exist in any template of the page
   * @param checkedMacros names of templates whose macros need no other check
   */
  PageCheck(
      TemplateTrees trees,
      CheckFaults faults,
      KnownNames known,
      Set<String> macros,
      Set<String> checkedMacros) {
    this.trees = trees;
    this.faults = faults;
    this.blocks = new BlockCheck(faults);
    this.expressions = new ExpressionCheck(this, faults, known);
    this.prints = new PrintCheck(this, expressions, faults);
    this.macros = macros;
    this.checkedMacros = checkedMacros;
  }

  void check(TemplateTree tree, Map<String, Class<? extends Record>> variables) {
    Scope scope = Scope.empty();
    variables.forEach((name, type) -> scope.put(name, Value.at(Shape.of(type), name)));
    template(tree.name(), trees.chainOf(tree), scope.inner());
  }

  Set<String> macros() {
    return macros;
  }

  Location placeOf(Expression<?> node) {
    return chain.get(level).placeOf(node);
  }

  /** Follows the block of a name as the template furthest from the layout has it. */
  void block(String name, Scope scope) {
    if (name.isEmpty()) {
      blocks.showAny();
    }
    blockFrom(0, name, scope);
  }

  void parentBlock(String name, Scope scope) {
    blockFrom(level + 1, name, scope);
  }

  void walk(Node node, Scope scope) {
    if (node instanceof BodyNode body) {
      body.getChildren().forEach(child -> walk(child, scope));
    } else if (node instanceof PrintNode print) {
      prints.check(print.getExpression(), scope);
    } else if (node instanceof IfNode branches) {
      branches(branches, scope);
    } else if (node instanceof ForNode loop) {
      loop(loop, scope);
    } else if (node instanceof SetNode set) {
      scope.set(set.getName(), expressions.follow(set.getValue(), scope));
    } else if (node instanceof IncludeNode include) {
      include(include.getIncludeExpression(), Nodes.variablesOf(include), List.of(), scope);
    } else if (node instanceof EmbedNode embed) {
      Expression<?> name = (Expression<?>) Nodes.templateOf(embed);
      include(name, Nodes.variablesOf(embed), Nodes.blocksOf(embed), scope);
    } else if (node instanceof BlockNode block) {
      block(block.getName(), scope);
    } else if (node instanceof ImportNode imported) {
      imported(imported, scope);
    } else if (node instanceof FromNode from) {
      checkMacros(Nodes.templateOf(from));
    } else if (node instanceof Expression<?> expression) {
      expressions.follow(expression, scope);
    } else if (!(node instanceof MacroNode || node instanceof ExtendsNode)) {
      Nodes.partsOf(node).forEach(part -> walk(part, scope));
    }
  }

  private void template(String name, List<TemplateTree> templates, Scope scope) {
    if (templates.isEmpty() || !inHand.add(name)) {
      return;
    }
    List<TemplateTree> outerChain = chain;
    int outerLevel = level;
    chain = templates;
    for (level = 0; level < templates.size(); level++) {
      root(templates.get(level), scope);
      macrosOf(templates.get(level));
    }
    for (level = 0; level < templates.size() - 1; level++) {
      blocks.outside(templates, level);
      blocks.hidden(templates, level).forEach(block -> walk(block.getBody(), scope));
    }
    chain = outerChain;
    level = outerLevel;
    inHand.remove(name);
  }

  /** Of a template that extends another, Pebble runs what is outside of blocks only in part. */
  private void root(TemplateTree tree, Scope scope) {
    boolean isLast = level == chain.size() - 1;
    boolean extended = false;
    for (Node node : tree.body().getChildren()) {
      if (isLast || !extended || node instanceof SetNode || node instanceof ImportNode) {
        walk(node, scope);
      }
      extended |= node instanceof ExtendsNode;
    }
  }

  private void blockFrom(int first, String name, Scope scope) {
    for (int i = first; i < chain.size(); i++) {
      BlockNode block = chain.get(i).blocks().get(name);
      if (block != null) {
        blocks.show(block);
        String key = "block " + name + " " + chain.get(0).name() + " " + i;
        if (inHand.add(key)) {
          int outer = level;
          level = i;
          walk(block.getBody(), scope);
          level = outer;
          inHand.remove(key);
        }
        return;
      }
    }
  }

  private void branches(IfNode node, Scope scope) {
    Set<Fact> refuted = Set.of();
    for (Pair<Expression<?>, BodyNode> branch : node.getConditionsWithBodies()) {
      Scope here = scope.knowing(refuted);
      Value asked = expressions.condition(branch.getLeft(), here);
      walk(branch.getRight(), here.knowing(asked.whenTrue()));
      scope.forget(assigned(branch.getRight()));
      refuted = Fact.both(refuted, asked.whenFalse());
    }
    @Nullable BodyNode otherwise = node.getElseBody();
    if (otherwise != null) {
      walk(otherwise, scope.knowing(refuted));
      scope.forget(assigned(otherwise));
    }
  }

  private void loop(ForNode node, Scope scope) {
    Value many = expressions.follow(node.getIterable(), scope);
    Set<String> assigned = assigned(node.getBody());
    scope.forget(assigned);
    Scope inner = scope.inner();
    // What one round sets is there in the next.
    assigned.stream()
        .filter(name -> inner.find(name) == null)
        .forEach(name -> inner.put(name, Value.UNKNOWN));
    inner.put("loop", Value.of(new Shape.Loop()));
    Shape element = many.shape() instanceof Shape.Many list ? list.element() : Shape.ANY;
    String path = node.getIterationVariable() + "#" + ++loops;
    inner.put(node.getIterationVariable(), Value.at(element, path));
    walk(node.getBody(), inner);
    scope.forget(assigned);
    if (node.getElseBody() != null) {
      walk(node.getElseBody(), scope);
      scope.forget(assigned(node.getElseBody()));
    }
  }

  private void include(
      Expression<?> name, @Nullable MapExpression variables, List<BlockNode> blocks, Scope scope) {
    Scope inner = scope.inner();
    for (Map.Entry<Expression<?>, Expression<?>> entry : Nodes.entriesOf(variables)) {
      inner.put(Nodes.textOf(entry.getKey()), expressions.follow(entry.getValue(), scope));
    }
    TemplateTree host = chain.get(level);
    @Nullable TemplateTree included = trees.find(host.resolve(name));
    if (included != null) {
      List<TemplateTree> all = new ArrayList<>(trees.chainOf(included));
      if (!blocks.isEmpty()) {
        all.add(0, host.overriding(blocks));
      }
      faults.enter(host.placeOf(name));
      template(included.name(), all, inner);
      faults.leave();
    }
  }

  private void imported(ImportNode node, Scope scope) {
    String alias = Nodes.aliasOf(node);
    if (!alias.isEmpty()) {
      scope.put(alias, Value.UNKNOWN);
    }
    checkMacros(node.getImportExpression());
  }

  private void checkMacros(Node name) {
    @Nullable TemplateTree tree = trees.find(chain.get(level).resolve(name));
    if (tree != null) {
      macrosOf(tree);
    }
  }

  /** A macro sees its parameters and nothing else. */
  private void macrosOf(TemplateTree tree) {
    if (tree.macros().isEmpty() || !checkedMacros.add(tree.name())) {
      return;
    }
    List<TemplateTree> outerChain = chain;
    int outerLevel = level;
    chain = List.of(tree);
    level = 0;
    for (MacroNode macro : tree.macros().values()) {
      Scope scope = Scope.empty();
      for (NamedArgumentNode parameter : macro.getArgs().getNamedArgs()) {
        expressions.follow(parameter.getValueExpression(), scope);
        scope.put(parameter.getName(), Value.UNKNOWN);
      }
      walk(macro.getBody(), scope);
    }
    chain = outerChain;
    level = outerLevel;
  }

  /** The names that a part of the template in hand may set, with all that it includes. */
  private Set<String> assigned(Node node) {
    Set<String> names = new HashSet<>();
    collectAssigned(node, names);
    return names;
  }

  private void collectAssigned(Node node, Set<String> names) {
    if (node instanceof SetNode set) {
      names.add(set.getName());
    } else if (node instanceof IncludeNode include) {
      names.addAll(trees.assignedIn(chain.get(level).resolve(include.getIncludeExpression())));
    } else if (node instanceof EmbedNode embed) {
      names.addAll(trees.assignedIn(chain.get(level).resolve(Nodes.templateOf(embed))));
    } else if (node instanceof BlockNode) {
      chain.forEach(tree -> names.addAll(trees.assignedIn(tree.name())));
      return;
    }
    Nodes.partsOf(node).forEach(part -> collectAssigned(part, names));
  }
}
