package warta.template;

import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import warta.diagnostic.Location;
import warta.diagnostic.Rule;

/** Follows what stands behind a dot or in brackets. */
final class AttributeCheck {

  private static final List<String> OF_LISTS = List.of("[0]", "| first", "| last", "| length");

  private final CheckFaults faults;
  private final KnownNames known;

  AttributeCheck(CheckFaults faults, KnownNames known) {
    this.faults = faults;
    this.known = known;
  }

  Value read(
      GetAttributeExpression node, Value owner, Location place, Scope scope, boolean tolerant) {
    Expression<?> written = node.getAttributeNameExpression();
    String ownerName = NodeNames.of(node.getNode());
    if (!(written instanceof LiteralStringExpression literal)) {
      return owner.shape() instanceof Shape.Many many ? Value.of(many.element()) : Value.UNKNOWN;
    }
    String name = literal.getValue();
    String prefix = ownerName.isEmpty() ? "" : ownerName + ".";
    if (owner.mayBeNull() && !tolerant) {
      faults.unguarded(place, prefix + name, owner);
    }
    if (owner.shape() instanceof Shape.View view) {
      return view.type().equals(Words.class)
          ? word(place, prefix, name)
          : component(view, owner, place, prefix, name, scope);
    }
    List<String> there =
        owner.shape() instanceof Shape.Loop
            ? Shape.Loop.NAMES
            : owner.shape() instanceof Shape.Many ? OF_LISTS : List.of();
    if (hasNo(owner.shape(), name)) {
      faults.unknown(Rule.UNKNOWN_VARIABLE, place, prefix, name, there);
    }
    return owner.shape() instanceof Shape.Loop && Set.of("first", "last").contains(name)
        ? Value.TRUTH
        : Value.UNKNOWN;
  }

  private static boolean hasNo(Shape owner, String name) {
    if (owner instanceof Shape.Loop) {
      return !Shape.Loop.NAMES.contains(name);
    }
    if (owner instanceof Shape.Many) {
      return !name.chars().allMatch(Character::isDigit);
    }
    return owner instanceof Shape.Text
        || owner instanceof Shape.Amount
        || owner instanceof Shape.Truth;
  }

  private Value word(Location place, String prefix, String name) {
    if (!known.words().contains(name)) {
      faults.unknown(Rule.MISSING_WORD, place, prefix, name, known.words());
    }
    return Value.TEXT;
  }

  private Value component(
      Shape.View view, Value owner, Location place, String prefix, String name, Scope scope) {
    Optional<Shape.Component> found = view.component(name);
    if (found.isEmpty()) {
      faults.unknown(Rule.UNKNOWN_VARIABLE, place, prefix, name, view.components());
      return Value.UNKNOWN;
    }
    String path = owner.path().isEmpty() ? "" : owner.path() + "." + name;
    Value value = Value.at(found.get().shape(), path);
    String guard = found.get().guard();
    // Where it cannot be told which value it is, it cannot be told what was asked of it either.
    if (guard.isEmpty() || path.isEmpty()) {
      return value;
    }
    Value guarded = value.guardedBy(prefix + guard);
    return scope.knowsToBeThere(guarded) ? value : guarded;
  }
}
