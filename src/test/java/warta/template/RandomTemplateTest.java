package warta.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import warta.diagnostic.Diagnostic;

/** Whatever is wrong in a template, it is a fault of the site with a place, and none of ours. */
class RandomTemplateTest {

  private static final int ROUNDS = Integer.getInteger("warta.templates.rounds", 40);

  @Test
  void theCheckFindsAPlaceForEverySlip() {
    long first = Long.getLong("warta.templates.seed", System.nanoTime());
    for (long seed = first; seed < first + ROUNDS; seed++) {
      Templates templates = Templates.shipped();
      List<String> names = templates.names();
      String name = names.get(new Random(seed).nextInt(names.size()));
      String text = new TemplateMutations(seed).of(templates.text(name));
      try {
        for (Diagnostic fault : templates.and(name, text).faults()) {
          assertThat(fault.location()).as(fault.toString()).isNotNull();
        }
        templates.said();
      } catch (RuntimeException | StackOverflowError | AssertionError e) {
        throw new AssertionError("-Dwarta.templates.seed=" + seed + " " + name + ":\n" + text, e);
      }
    }
  }
}
