package warta.build;

import java.util.concurrent.atomic.AtomicInteger;
import warta.diagnostic.Diagnostics;
import warta.output.Output;
import warta.output.OutputPlan;

/** Renders all pages and keeps none, so that the faults of templates are found. */
final class Rehearsal {

  private Rehearsal() {}

  static void render(OutputPlan plan, Workers workers, Diagnostics faults, Progress progress) {
    RenderFaults renderFaults = new RenderFaults();
    AtomicInteger done = new AtomicInteger();
    workers.map(
        plan.outputs(),
        planned -> {
          if (planned.content() instanceof Output.Rendered page) {
            page.render(fault -> renderFaults.add(fault, planned.origin()));
          }
          progress.report("rendering", done.incrementAndGet(), plan.outputs().size());
          return planned;
        });
    faults.addAll(renderFaults.all());
  }
}
