package warta.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import warta.image.ImageFacts.Fault;

class ImageFactsTest {

  @Test
  void areNoneWhereNothingIsSaid() {
    assertThat(ImageFacts.NONE.areNone()).isTrue();
    assertThat(ImageFacts.ofSize(0, 0).areNone()).isTrue();
  }

  @Test
  void anythingThatIsSaidCounts() {
    Orientation upright = Orientation.UPRIGHT;
    assertThat(
            List.of(
                ImageFacts.ofSize(1, 0),
                ImageFacts.ofSize(0, 1),
                ImageFacts.ofFault(0, 0, Fault.CUT_OFF),
                new ImageFacts(0, 0, true, upright, Fault.NONE, "", "", ""),
                new ImageFacts(0, 0, false, other(), Fault.NONE, "", "", ""),
                new ImageFacts(0, 0, false, upright, Fault.NONE, "x", "", ""),
                new ImageFacts(0, 0, false, upright, Fault.NONE, "", "x", ""),
                new ImageFacts(0, 0, false, upright, Fault.NONE, "", "", "x")))
        .noneMatch(ImageFacts::areNone)
        .doesNotContain(ImageFacts.NONE);
  }

  private static Orientation other() {
    return Orientation.values()[Orientation.values().length - 1];
  }
}
