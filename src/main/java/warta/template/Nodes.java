package warta.template;

import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.AutoEscapeNode;
import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.CacheNode;
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
import io.pebbletemplates.pebble.node.ParallelNode;
import io.pebbletemplates.pebble.node.PositionalArgumentNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.node.TestInvocationExpression;
import io.pebbletemplates.pebble.node.expression.ArrayExpression;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.BlockFunctionExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.node.expression.RenderableNodeExpression;
import io.pebbletemplates.pebble.node.expression.TernaryExpression;
import io.pebbletemplates.pebble.node.expression.UnaryExpression;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of Pebble's nodes, in the order in which they are written. */
final class Nodes {

  private Nodes() {}

  static List<Node> partsOf(Node node) {
    List<@Nullable Node> parts = new ArrayList<>();
    if (node instanceof Expression<?> expression) {
      addOfExpression(expression, parts);
    } else {
      addOfStatement(node, parts);
    }
    List<Node> there = new ArrayList<>();
    for (Node part : parts) {
      if (part != null) {
        there.add(part);
      }
    }
    return there;
  }

  private static void addOfStatement(Node node, List<@Nullable Node> parts) {
    if (node instanceof RootNode root) {
      parts.add(root.getBody());
    } else if (node instanceof BodyNode body) {
      parts.addAll(body.getChildren());
    } else if (node instanceof PrintNode print) {
      parts.add(print.getExpression());
    } else if (node instanceof IfNode branches) {
      branches
          .getConditionsWithBodies()
          .forEach(
              branch -> {
                parts.add(branch.getLeft());
                parts.add(branch.getRight());
              });
      parts.add(branches.getElseBody());
    } else if (node instanceof ForNode loop) {
      parts.add(loop.getIterable());
      parts.add(loop.getBody());
      parts.add(loop.getElseBody());
    } else if (node instanceof SetNode set) {
      parts.add(set.getValue());
    } else if (node instanceof IncludeNode include) {
      parts.add(include.getIncludeExpression());
      parts.add(variablesOf(include));
    } else if (node instanceof ArgumentsNode arguments) {
      addAll(arguments.getPositionalArgs(), parts);
      addAll(arguments.getNamedArgs(), parts);
    } else if (node instanceof PositionalArgumentNode argument) {
      parts.add(argument.getValueExpression());
    } else if (node instanceof NamedArgumentNode argument) {
      parts.add(argument.getValueExpression());
    } else {
      addOfRarerStatement(node, parts);
    }
  }

  private static void addOfRarerStatement(Node node, List<@Nullable Node> parts) {
    if (node instanceof BlockNode block) {
      parts.add(block.getBody());
    } else if (node instanceof ExtendsNode parent) {
      parts.add(parent.getParentExpression());
    } else if (node instanceof MacroNode macro) {
      parts.add(macro.getArgs());
      parts.add(macro.getBody());
    } else if (node instanceof ImportNode imported) {
      parts.add(imported.getImportExpression());
    } else if (node instanceof FromNode from) {
      parts.add(templateOf(from));
    } else if (node instanceof EmbedNode embed) {
      parts.add(templateOf(embed));
      parts.add(variablesOf(embed));
      parts.addAll(blocksOf(embed));
    } else if (node instanceof AutoEscapeNode escape) {
      parts.add(escape.getBody());
    } else if (node instanceof ParallelNode parallel) {
      parts.add(parallel.getBody());
    } else if (node instanceof CacheNode cache) {
      parts.add((Node) hidden(cache, "name"));
      parts.add(bodyOf(cache));
    }
  }

  private static void addOfExpression(Expression<?> node, List<@Nullable Node> parts) {
    if (node instanceof BinaryExpression<?> binary) {
      parts.add(binary.getLeftExpression());
      parts.add(binary.getRightExpression());
    } else if (node instanceof GetAttributeExpression attribute) {
      parts.add(attribute.getNode());
      parts.add(attribute.getAttributeNameExpression());
      parts.add(attribute.getArgumentsNode());
    } else if (node instanceof RenderableNodeExpression renderable) {
      parts.add(renderable.getNode());
    } else if (node instanceof UnaryExpression unary) {
      parts.add(unary.getChildExpression());
    } else if (node instanceof TernaryExpression choice) {
      parts.add(choice.getExpression1());
      parts.add(choice.getExpression2());
      parts.add(choice.getExpression3());
    } else if (node instanceof FilterInvocationExpression filter) {
      parts.add(filter.getArgs());
    } else if (node instanceof TestInvocationExpression test) {
      parts.add(test.getArgs());
    } else if (node instanceof FunctionOrMacroInvocationExpression function) {
      parts.add(function.getArguments());
    } else if (node instanceof BlockFunctionExpression block) {
      parts.add(block.getBlockNameExpression());
    } else if (node instanceof ArrayExpression array) {
      addAll(array.getValues(), parts);
    } else if (node instanceof MapExpression map) {
      for (Map.Entry<Expression<?>, Expression<?>> entry : entriesOf(map)) {
        parts.add(entry.getKey());
        parts.add(entry.getValue());
      }
    }
  }

  private static void addAll(
      @Nullable Collection<? extends Node> more, List<@Nullable Node> parts) {
    if (more != null) {
      parts.addAll(more);
    }
  }

  /** The entries of a map by key: Pebble forgets the order in which they are written. */
  static List<Map.Entry<Expression<?>, Expression<?>>> entriesOf(@Nullable MapExpression map) {
    return map == null
        ? List.of()
        : map.getEntries().entrySet().stream()
            .sorted(Comparator.comparing(entry -> textOf(entry.getKey())))
            .toList();
  }

  /** A quoted text; empty for any other expression. */
  static String textOf(@Nullable Node expression) {
    return expression instanceof LiteralStringExpression text ? text.getValue() : "";
  }

  static @Nullable MapExpression variablesOf(Node includeOrEmbed) {
    return (MapExpression) hidden(includeOrEmbed, "mapExpression");
  }

  static Node templateOf(EmbedNode embed) {
    return (Node) required(embed, "includeExpression");
  }

  static Node templateOf(FromNode from) {
    return (Node) required(from, "fromExpression");
  }

  static BodyNode bodyOf(CacheNode cache) {
    return (BodyNode) required(cache, "body");
  }

  static List<BlockNode> blocksOf(EmbedNode embed) {
    List<BlockNode> blocks = new ArrayList<>();
    ((List<?>) required(embed, "nodes")).forEach(block -> blocks.add((BlockNode) block));
    return blocks;
  }

  /** The name by which a template's macros are called; empty when it has none. */
  static String aliasOf(ImportNode imported) {
    Object alias = hidden(imported, "alias");
    return alias == null ? "" : (String) alias;
  }

  /** The names by which a {@code from} makes macros known. */
  static List<String> namesOf(FromNode from) {
    List<String> names = new ArrayList<>();
    for (Object pair : (List<?>) required(from, "namedMacros")) {
      names.add((String) ((io.pebbletemplates.pebble.utils.Pair<?, ?>) pair).getLeft());
    }
    return names;
  }

  private static Object required(Node node, String field) {
    Object value = hidden(node, field);
    if (value == null) {
      throw new IllegalStateException("Pebble's " + node.getClass() + " has no " + field);
    }
    return value;
  }

  /** What Pebble's node knows and has no method for. */
  private static @Nullable Object hidden(Node node, String field) {
    try {
      Field found = node.getClass().getDeclaredField(field);
      found.setAccessible(true);
      return found.get(node);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Pebble has changed: " + node.getClass() + "." + field, e);
    }
  }
}
