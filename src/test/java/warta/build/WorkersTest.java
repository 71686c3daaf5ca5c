package warta.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
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

  @Test
  void workBesideOtherWork() {
    CountDownLatch gone = new CountDownLatch(1);
    try (Pending<String> made = new Workers(2).beside(() -> isAwaited(gone) ? "made" : "late")) {
      gone.countDown();
      assertThat(made.get()).isEqualTo("made");
    }
  }

  @Test
  void workBeforeOtherWorkWhenThereIsOne() {
    AtomicBoolean done = new AtomicBoolean();
    try (Pending<Boolean> made = new Workers(1).beside(() -> slowly(done))) {
      assertThat(done).isTrue();
      assertThat(made.get()).isFalse();
    }
  }

  @Test
  void passOnWhatIsThrownBesideOtherWorkToWhoAsksForTheResult() {
    Supplier<String> fault =
        () -> {
          throw new IllegalStateException("fault");
        };
    try (Pending<String> made = new Workers(2).beside(fault)) {
      assertThatThrownBy(made::get).isInstanceOf(IllegalStateException.class).hasMessage("fault");
    }
  }

  @Test
  void areWaitedForWhoeverLosesInterest() {
    AtomicBoolean done = new AtomicBoolean();
    CountDownLatch gone = new CountDownLatch(1);
    try (Pending<Boolean> made =
        new Workers(2).beside(() -> isAwaited(gone) && done.getAndSet(true))) {
      assertThat(made).isNotNull();
      gone.countDown();
    }
    assertThat(done).isTrue();
  }

  private static boolean slowly(AtomicBoolean done) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
    return done.getAndSet(true);
  }

  private static boolean isAwaited(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }

  private static int depth(int n) {
    return n == 0 ? 0 : 1 + depth(n - 1);
  }
}
