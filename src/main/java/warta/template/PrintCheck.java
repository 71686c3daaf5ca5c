package warta.template;

import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import java.util.List;
import warta.diagnostic.Location;

/** Checks that what is written into a page has a text. */
final class PrintCheck {

  private final PageCheck page;
  private final ExpressionCheck expressions;
  private final CheckFaults faults;

  PrintCheck(PageCheck page, ExpressionCheck expressions, CheckFaults faults) {
    this.page = page;
    this.expressions = expressions;
    this.faults = faults;
  }

  /** Follows an expression whose value is written into the page. */
  void check(Expression<?> node, Scope scope) {
    Expression<?> shown = withoutEscape(node);
    Value value = expressions.follow(shown, scope);
    String name = NodeNames.of(shown);
    Location place = page.placeOf(ExpressionCheck.lastNamed(shown));
    if (value.shape() instanceof Shape.View view && !view.isMarkup()) {
      faults.notAText(place, name, partsOf(view, name), "");
    } else if (value.shape() instanceof Shape.Many) {
      faults.notAText(place, name, List.of(), name.isEmpty() ? "" : "{% for x in " + name + " %}");
    }
  }

  /** Pebble escapes what is printed by a filter that it adds itself. */
  private static Expression<?> withoutEscape(Expression<?> node) {
    return node instanceof FilterExpression filter
            && ((FilterInvocationExpression) filter.getRightExpression())
                .getFilterName()
                .equals("escape")
        ? filter.getLeftExpression()
        : node;
  }

  private static List<String> partsOf(Shape.View view, String name) {
    return view.components().stream()
        .filter(part -> view.component(part).filter(c -> c.shape() == Shape.TEXT).isPresent())
        .map(part -> name.isEmpty() ? part : name + "." + part)
        .toList();
  }
}
