package warta.template;

import io.pebbletemplates.pebble.node.Node;
import io.pebbletemplates.pebble.node.expression.ArrayExpression;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.DivideExpression;
import io.pebbletemplates.pebble.node.expression.GreaterThanEqualsExpression;
import io.pebbletemplates.pebble.node.expression.GreaterThanExpression;
import io.pebbletemplates.pebble.node.expression.LessThanEqualsExpression;
import io.pebbletemplates.pebble.node.expression.LessThanExpression;
import io.pebbletemplates.pebble.node.expression.LiteralIntegerExpression;
import io.pebbletemplates.pebble.node.expression.LiteralLongExpression;
import io.pebbletemplates.pebble.node.expression.ModulusExpression;
import io.pebbletemplates.pebble.node.expression.MultiplyExpression;
import java.util.Set;

/** What filters, operators and literals make of their operands. */
final class ShapeOfResult {

  private static final Set<String> SAME_LIST = Set.of("sort", "rsort", "reverse", "slice");
  private static final Set<String> ONE_OF = Set.of("first", "last");
  private static final Set<String> TEXTS =
      Set.of(
          "abbreviate",
          "capitalize",
          "fill",
          "join",
          "lower",
          "nl2br",
          "numberformat",
          "replace",
          "sha256",
          "title",
          "trim",
          "upper",
          "urlencode");

  private ShapeOfResult() {}

  static Value ofFilter(String name, Value input) {
    String path = input.path().isEmpty() ? "" : input.path() + "|" + name;
    if (input.shape() instanceof Shape.Many many) {
      if (ONE_OF.contains(name)) {
        return Value.at(many.element(), path);
      }
      if (SAME_LIST.contains(name)) {
        return Value.at(many, path);
      }
    }
    if (name.equals("length")) {
      return Value.NUMBER;
    }
    // Escaping is added to all that is printed; what is printed has no more use.
    return TEXTS.contains(name) ? Value.TEXT : Value.UNKNOWN;
  }

  static Value ofOperator(BinaryExpression<?> node, Value left, Value right) {
    if (node instanceof GreaterThanExpression
        || node instanceof GreaterThanEqualsExpression
        || node instanceof LessThanExpression
        || node instanceof LessThanEqualsExpression) {
      return Value.TRUTH;
    }
    boolean numbers = left.shape().equals(Shape.NUMBER) && right.shape().equals(Shape.NUMBER);
    return numbers
            || node instanceof MultiplyExpression
            || node instanceof DivideExpression
            || node instanceof ModulusExpression
        ? Value.NUMBER
        : Value.UNKNOWN;
  }

  static Value ofLiteral(Node node) {
    if (node instanceof LiteralLongExpression || node instanceof LiteralIntegerExpression) {
      return Value.NUMBER;
    }
    return node instanceof ArrayExpression ? Value.of(new Shape.Many(Shape.ANY)) : Value.UNKNOWN;
  }
}
