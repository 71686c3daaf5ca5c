package warta.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Rule;

class OutputPlanTest {

  private final OutputPlan plan = new OutputPlan();
  private final List<Diagnostic> faults = new ArrayList<>();

  @Test
  void findsEachOfManyByItsPath() {
    for (int i = 0; i < 3000; i++) {
      add("/opini/judul-" + i + "/");
      add("/foto/" + i + ".jpg");
    }
    assertThat(faults).isEmpty();
    assertThat(plan.outputs()).hasSize(6000);
    for (int i = 0; i < 3000; i++) {
      assertThat(plan.answers("opini/judul-" + i + "/index.html")).isTrue();
      assertThat(plan.answers("foto/" + i + ".jpg")).isTrue();
    }
    assertThat(plan.answers("opini/judul-3000/index.html")).isFalse();
    assertThat(plan.answers("opini/judul-7")).isFalse();
  }

  @Test
  void knowsTheTwoAddressesOfAPageAsOne() {
    add("/opini/");
    add("/opini/index.html");
    assertThat(faults).extracting(Diagnostic::rule).containsExactly(Rule.DUPLICATE_OUTPUT);
    assertThat(plan.outputs().get(0).path()).isEqualTo("opini/index.html");
  }

  @Test
  void refusesAFileWhereAFolderIs() {
    add("/opini/laut/");
    add("/opini/laut");
    add("/opini");
    assertThat(faults).hasSize(2);
  }

  @Test
  void refusesAFolderWhereAFileIs() {
    add("/opini");
    add("/opini/laut/ombak/");
    assertThat(faults).hasSize(1);
    assertThat(plan.find("opini/laut/ombak/index.html")).isNull();
  }

  @Test
  void refusesAFolderWithTheNameOfAPagesFile() {
    add("/opini/index.html/foto.jpg");
    add("/opini/");
    assertThat(faults).hasSize(1);
  }

  @Test
  void refusesWhatIsInAFolderWithTheNameOfAPagesFile() {
    add("/opini/");
    add("/opini/index.html/foto.jpg");
    assertThat(faults).hasSize(1);
  }

  @Test
  void keepsAnOldAddressWithoutAnOutput() {
    plan.claim("/lama/", Location.ofFile("content/a.md"), faults::add);
    add("/lama/");
    assertThat(faults).hasSize(1);
    assertThat(plan.find("lama/index.html")).isNull();
    assertThat(plan.answers("lama/index.html")).isTrue();
    assertThat(plan.outputs()).isEmpty();
  }

  private void add(String address) {
    Location origin = Location.ofFile("content" + address);
    plan.add(Output.ofText(address, Output.Phase.PAGE, "", origin), faults::add);
  }
}
