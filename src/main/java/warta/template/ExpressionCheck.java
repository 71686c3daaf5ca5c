package warta.template;

import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.Node;
import io.pebbletemplates.pebble.node.TestInvocationExpression;
import io.pebbletemplates.pebble.node.expression.AndExpression;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.BlockFunctionExpression;
import io.pebbletemplates.pebble.node.expression.ConcatenateExpression;
import io.pebbletemplates.pebble.node.expression.ContainsExpression;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.EqualsExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.LiteralBooleanExpression;
import io.pebbletemplates.pebble.node.expression.LiteralNullExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.NegativeTestExpression;
import io.pebbletemplates.pebble.node.expression.NotEqualsExpression;
import io.pebbletemplates.pebble.node.expression.OrExpression;
import io.pebbletemplates.pebble.node.expression.ParentFunctionExpression;
import io.pebbletemplates.pebble.node.expression.PositiveTestExpression;
import io.pebbletemplates.pebble.node.expression.RangeExpression;
import io.pebbletemplates.pebble.node.expression.RenderableNodeExpression;
import io.pebbletemplates.pebble.node.expression.TernaryExpression;
import io.pebbletemplates.pebble.node.expression.UnaryNotExpression;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.diagnostic.Location;
import warta.diagnostic.Rule;

/** Follows an expression: what its value is, and which of its names are not known. */
final class ExpressionCheck {

  private static final Set<String> GLOBAL = Set.of("locale", "template", "_context");

  private final PageCheck page;
  private final AttributeCheck attributes;
  private final AssetCheck assets;
  private final CheckFaults faults;
  private final KnownNames known;

  /** Whether what is absent is nothing bad here: before {@code default} and {@code is defined}. */
  private boolean tolerant;

  ExpressionCheck(PageCheck page, CheckFaults faults, KnownNames known) {
    this.page = page;
    this.faults = faults;
    this.known = known;
    this.attributes = new AttributeCheck(faults, known);
    this.assets = new AssetCheck(page, faults, known);
  }

  Value follow(@Nullable Node node, Scope scope) {
    if (node == null) {
      return Value.UNKNOWN;
    }
    if (node instanceof ContextVariableExpression variable) {
      return variable(variable, scope);
    }
    if (node instanceof GetAttributeExpression attribute) {
      return attribute(attribute, scope);
    }
    if (node instanceof LiteralStringExpression) {
      return Value.TEXT;
    }
    if (node instanceof BinaryExpression<?> binary) {
      return binary(binary, scope);
    }
    if (node instanceof UnaryNotExpression not) {
      return condition(not.getChildExpression(), scope).negated();
    }
    if (node instanceof TernaryExpression choice) {
      return choice(choice, scope);
    }
    if (node instanceof FunctionOrMacroInvocationExpression function) {
      return function(function, scope);
    }
    if (node instanceof LiteralBooleanExpression) {
      return Value.TRUTH;
    }
    return other(node, scope);
  }

  /** Follows an expression that must be true or false. */
  Value condition(Expression<?> node, Scope scope) {
    Value value = follow(node, scope);
    if (!tolerant && isNoCondition(value)) {
      String name = NodeNames.of(node);
      String cure = value.guard();
      if (cure.isEmpty() && !name.isEmpty() && canBeEmpty(value.shape())) {
        cure = name + " is not empty";
      }
      faults.notACondition(placeOf(lastNamed(node)), name, cure);
    }
    return value;
  }

  private static boolean isNoCondition(Value value) {
    Shape shape = value.shape();
    return shape instanceof Shape.View
        || shape instanceof Shape.Many
        || shape instanceof Shape.Free;
  }

  private static boolean canBeEmpty(Shape shape) {
    return shape instanceof Shape.View view ? view.isMarkup() : true;
  }

  static Expression<?> lastNamed(Expression<?> node) {
    return node instanceof FilterExpression filter ? filter.getRightExpression() : node;
  }

  private Value variable(ContextVariableExpression variable, Scope scope) {
    String name = variable.getName();
    Value value = scope.find(name);
    if (value != null) {
      return value.mayBeNull() && scope.knowsToBeThere(value) ? value.guardedBy("") : value;
    }
    Value perhaps = Value.at(Shape.ANY, name + "?");
    if (!tolerant
        && !known.anyVariable()
        && !GLOBAL.contains(name)
        && !scope.knows(Fact.there(perhaps.path()))) {
      faults.unknownVariable(placeOf(variable), name, scope);
    }
    return perhaps;
  }

  private Value attribute(GetAttributeExpression node, Scope scope) {
    Value owner = follow(node.getNode(), scope);
    follow(node.getAttributeNameExpression(), scope);
    arguments(node.getArgumentsNode(), scope);
    return attributes.read(node, owner, page.placeOf(node), scope, tolerant);
  }

  private Value binary(BinaryExpression<?> node, Scope scope) {
    if (node instanceof FilterExpression filter) {
      return filter(filter, scope);
    }
    if (node instanceof PositiveTestExpression test) {
      return test(test, scope);
    }
    if (node instanceof AndExpression) {
      Value left = condition(node.getLeftExpression(), scope);
      Value right = condition(node.getRightExpression(), scope.knowing(left.whenTrue()));
      return Value.truth(
          Fact.both(left.whenTrue(), right.whenTrue()),
          Fact.either(left.whenFalse(), right.whenFalse()));
    }
    if (node instanceof OrExpression) {
      Value left = condition(node.getLeftExpression(), scope);
      Value right = condition(node.getRightExpression(), scope.knowing(left.whenFalse()));
      return Value.truth(
          Fact.either(left.whenTrue(), right.whenTrue()),
          Fact.both(left.whenFalse(), right.whenFalse()));
    }
    Value left = follow(node.getLeftExpression(), scope);
    Value right = follow(node.getRightExpression(), scope);
    if (node instanceof EqualsExpression) {
      return equality(node, left, right);
    }
    if (node instanceof NotEqualsExpression) {
      return equality(node, left, right).negated();
    }
    if (node instanceof ConcatenateExpression) {
      return Value.TEXT;
    }
    if (node instanceof ContainsExpression) {
      return Value.TRUTH;
    }
    return node instanceof RangeExpression
        ? Value.of(new Shape.Many(Shape.ANY))
        : ShapeOfResult.ofOperator(node, left, right);
  }

  private static Value equality(BinaryExpression<?> node, Value left, Value right) {
    Expression<?> written = node.getRightExpression();
    if (written instanceof LiteralNullExpression) {
      return Value.truth(Set.of(), Fact.there(left.path()));
    }
    if (written instanceof LiteralBooleanExpression truth) {
      Value asked = Value.truth(left.whenTrue(), left.whenFalse());
      return Boolean.TRUE.equals(truth.getValue()) ? asked : asked.negated();
    }
    return node.getLeftExpression() instanceof LiteralNullExpression
        ? Value.truth(Set.of(), Fact.there(right.path()))
        : Value.TRUTH;
  }

  private Value test(PositiveTestExpression node, Scope scope) {
    TestInvocationExpression test = (TestInvocationExpression) node.getRightExpression();
    String name = test.getTestName();
    Value asked = followTolerant(node.getLeftExpression(), scope, name.equals("defined"));
    arguments(test.getArgs(), scope);
    if (!known.tests().contains(name)) {
      faults.unknown(Rule.UNKNOWN_TEST, placeOf(test), "", name, known.tests());
    }
    Value result =
        switch (name) {
          case "defined" -> Value.truth(Fact.there(asked.path()), Set.of());
          case "null", "empty" -> Value.truth(Set.of(), Fact.there(asked.path()));
          default -> Value.TRUTH;
        };
    return node instanceof NegativeTestExpression ? result.negated() : result;
  }

  private Value filter(FilterExpression node, Scope scope) {
    FilterInvocationExpression filter = (FilterInvocationExpression) node.getRightExpression();
    String name = filter.getFilterName();
    Value input = followTolerant(node.getLeftExpression(), scope, name.equals("default"));
    arguments(filter.getArgs(), scope);
    if (!known.filters().contains(name)) {
      faults.unknown(Rule.UNKNOWN_FILTER, placeOf(filter), "", name, known.filters());
    }
    return ShapeOfResult.ofFilter(name, input);
  }

  private Value followTolerant(Expression<?> node, Scope scope, boolean more) {
    boolean before = tolerant;
    tolerant = before || more;
    Value value = follow(node, scope);
    tolerant = before;
    return value;
  }

  private Value choice(TernaryExpression choice, Scope scope) {
    Value asked = condition(choice.getExpression1(), scope);
    Value yes = follow(choice.getExpression2(), scope.knowing(asked.whenTrue()));
    Value no = follow(choice.getExpression3(), scope.knowing(asked.whenFalse()));
    return yes.shape().equals(no.shape()) && !yes.mayBeNull() && !no.mayBeNull()
        ? Value.of(yes.shape())
        : Value.UNKNOWN;
  }

  private Value function(FunctionOrMacroInvocationExpression node, Scope scope) {
    arguments(node.getArguments(), scope);
    String name = node.getFunctionName();
    if (AssetCheck.isAbout(name)) {
      assets.check(name, node.getArguments(), placeOf(node));
      return Value.TEXT;
    }
    if (!known.hasFunction(name, page.macros())) {
      Set<String> all = KnownNames.together(known.functions(), page.macros());
      faults.unknown(Rule.UNKNOWN_FUNCTION, placeOf(node), "", name, all);
    }
    return Value.UNKNOWN;
  }

  private Value other(Node node, Scope scope) {
    if (node instanceof ParentFunctionExpression parent) {
      page.parentBlock(parent.getBlockName(), scope);
    } else if (node instanceof BlockFunctionExpression block) {
      follow(block.getBlockNameExpression(), scope);
      page.block(Nodes.textOf(block.getBlockNameExpression()), scope);
    } else if (node instanceof RenderableNodeExpression renderable) {
      page.walk(renderable.getNode(), scope);
    } else {
      Nodes.partsOf(node).forEach(part -> follow(part, scope));
    }
    return ShapeOfResult.ofLiteral(node);
  }

  private void arguments(@Nullable ArgumentsNode arguments, Scope scope) {
    if (arguments != null) {
      for (Node argument : Nodes.partsOf(arguments)) {
        Nodes.partsOf(argument).forEach(value -> follow(value, scope));
      }
    }
  }

  private Location placeOf(Expression<?> node) {
    return page.placeOf(node);
  }
}
