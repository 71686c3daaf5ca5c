package warta.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

  @Test
  void sortsByPlaceAndSaysEachOnce() {
    Diagnostic later = Diagnostic.at(Rule.BAD_DATE, new Location("b.md", 2, 1, 1));
    Diagnostic sooner = Diagnostic.at(Rule.BAD_DATE, new Location("b.md", 1, 9, 1));
    Diagnostic first = Diagnostic.at(Rule.UNKNOWN_KEY, Location.ofFile("a.md"));
    Diagnostic nowhere = Diagnostic.general(Rule.SITE_LOCKED);
    Diagnostics all = new Diagnostics();
    all.addAll(List.of(later, sooner, later, first, nowhere));
    assertThat(all.sorted()).containsExactly(nowhere, first, sooner, later);
    assertThat(all.firstError()).isEqualTo(nowhere);
  }

  @Test
  void tellsErrorsFromWarnings() {
    Diagnostics all = new Diagnostics();
    all.add(Diagnostic.general(Rule.KEPT_FILE));
    assertThat(all.hasErrors()).isFalse();
    assertThat(all.firstError()).isNull();
  }

  @Test
  void writesPlacesAsFarAsTheyAreKnown() {
    assertThat(Location.ofFile("a.md")).hasToString("a.md");
    assertThat(Location.ofLine("a.md", 3)).hasToString("a.md:3");
    assertThat(new Location("a.md", 3, 7, 2)).hasToString("a.md:3:7");
  }
}
