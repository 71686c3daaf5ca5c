package warta.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {

  @Test
  void ofManyReportsAFewArePassedOn() throws InterruptedException {
    List<Happening> told = new ArrayList<>();
    Pace pace = new Pace(told::add);
    pace.report("reading", 1, 9);
    assertThat(told).isEmpty();
    Thread.sleep(250);
    pace.report("reading", 2, 9);
    pace.report("reading", 3, 9);
    assertThat(told).containsExactly(new Happening.Reading(2, 9));
  }
}
