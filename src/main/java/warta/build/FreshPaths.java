package warta.build;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import warta.build.Ledger.State;
import warta.output.Output;
import warta.output.OutputPlan;

/**
 * The paths of what was rendered anew, in the order in which they are put in place: nothing comes
 * before what it refers to, and the front page is among the last. Each path is made when it is
 * asked for, since a first build of a large site has a million.
 */
final class FreshPaths extends AbstractList<String> {

  /** In which outputs are put in place. */
  static final Comparator<Output> ORDER = FreshPaths::compare;

  private final List<Output> outputs;

  private FreshPaths(List<Output> outputs) {
    this.outputs = outputs;
  }

  private static int compare(Output one, Output other) {
    int phases = one.phase().compareTo(other.phase());
    return phases != 0 ? phases : one.address().compareTo(other.address());
  }

  static List<String> of(OutputPlan plan, Ledger ledger) {
    List<Output> fresh = new ArrayList<>();
    for (int n = 0; n < ledger.size(); n++) {
      if (ledger.state(n) == State.FRESH) {
        fresh.add(plan.outputs().get(n));
      }
    }
    fresh.sort(ORDER);
    return new FreshPaths(fresh);
  }

  @Override
  public String get(int index) {
    return outputs.get(index).path();
  }

  @Override
  public int size() {
    return outputs.size();
  }
}
