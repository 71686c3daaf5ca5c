package warta.template;

import io.pebbletemplates.pebble.node.Node;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import org.jspecify.annotations.Nullable;

/** Writes expressions as a designer would: {@code card.image.alt}. */
final class NodeNames {

  private NodeNames() {}

  /** Empty for what is more than names, dots and filters. */
  static String of(@Nullable Node node) {
    if (node instanceof ContextVariableExpression variable) {
      return variable.getName();
    }
    if (node instanceof GetAttributeExpression attribute) {
      String owner = of(attribute.getNode());
      String name = Nodes.textOf(attribute.getAttributeNameExpression());
      return owner.isEmpty() || name.isEmpty() ? "" : owner + "." + name;
    }
    if (node instanceof FilterExpression filter) {
      Expression<?> right = filter.getRightExpression();
      String input = of(filter.getLeftExpression());
      return input.isEmpty() || !(right instanceof FilterInvocationExpression called)
          ? ""
          : "(" + input + " | " + called.getFilterName() + ")";
    }
    return "";
  }
}
