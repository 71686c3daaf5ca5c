package warta.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {

  private static final List<Integer> NUMBERS = IntStream.range(0, 1000).boxed().toList();

  @Test
  void keepTheOrder() {
    List<Integer> doubled = NUMBERS.stream().map(n -> n * 2).toList();
    assertThat(new Workers(8).map(NUMBERS, n -> n * 2)).isEqualTo(doubled);
    assertThat(new Workers(1).map(NUMBERS, n -> n * 2)).isEqualTo(doubled);
  }

  @Test
  void haveNothingToDoForNoItems() {
    assertThat(new Workers(4).map(List.<Integer>of(), n -> n * 2)).isEmpty();
  }

  @Test
  void passOnWhatIsThrownAndStop() {
    Set<Integer> done = ConcurrentHashMap.newKeySet();
    assertThatThrownBy(
            () ->
                new Workers(1)
                    .map(
                        NUMBERS,
                        n -> {
                          if (n == 3) {
                            throw new IllegalStateException("fault");
                          }
                          return done.add(n);
                        }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("fault");
    assertThat(done).containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void haveDeepStacksEvenWhenThereIsOne() {
    assertThat(new Workers(1).map(List.of(100_000), WorkersTest::depth)).containsExactly(100_000);
  }

  private static int depth(int n) {
    return n == 0 ? 0 : 1 + depth(n - 1);
  }
}
