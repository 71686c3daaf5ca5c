package warta.template;

import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.Node;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import java.util.ArrayList;
import java.util.List;
import warta.diagnostic.Location;
import warta.diagnostic.Rule;

/** Checks the names of assets that templates ask for. */
final class AssetCheck {

  private final PageCheck page;
  private final CheckFaults faults;
  private final KnownNames known;

  AssetCheck(PageCheck page, CheckFaults faults, KnownNames known) {
    this.page = page;
    this.faults = faults;
    this.known = known;
  }

  /** Whether a function takes the name of an asset. */
  static boolean isAbout(String function) {
    return function.equals("asset") || InlineBlocks.FUNCTIONS.contains(function);
  }

  void check(String function, ArgumentsNode arguments, Location place) {
    List<Node> names = new ArrayList<>();
    for (Node argument : Nodes.partsOf(arguments)) {
      names.addAll(Nodes.partsOf(argument));
    }
    for (Node written : names) {
      if (written instanceof LiteralStringExpression name
          && !known.assets().contains(name.getValue())) {
        faults.unknown(Rule.MISSING_ASSET, page.placeOf(name), "", name.getValue(), known.assets());
      }
    }
    if (InlineBlocks.FUNCTIONS.contains(function)
        && !names.stream().allMatch(LiteralStringExpression.class::isInstance)) {
      faults.dynamicInline(place);
    }
  }
}
