package warta.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import warta.site.DueChange.Cause;
import warta.site.DueChange.Kind;

class SiteClockTest {

  private static final Instant NOW = Instant.parse("2025-01-01T00:00:00Z");
  private static final Cause A = new Cause(Kind.APPEARS, "content/a.md");
  private static final Cause B = new Cause(Kind.EXPIRES, "content/b.md");

  private final SiteClock clock = new SiteClock(NOW);

  @Test
  void hasPassedItsOwnMoment() {
    assertThat(clock.hasPassed(NOW, A)).isTrue();
    assertThat(clock.hasPassed(NOW.minusMillis(1), A)).isTrue();
    assertThat(clock.hasPassed(NOW.plusMillis(1), A)).isFalse();
  }

  @Test
  void remembersWhenTheSiteNextChangesAndWhy() {
    assertThat(clock.nextChange()).isEmpty();
    clock.hasPassed(NOW.plusSeconds(20), A);
    clock.hasPassed(NOW.plusSeconds(10), B);
    clock.hasPassed(NOW.plusSeconds(30), A);
    clock.hasPassed(NOW.minusSeconds(5), A);
    assertThat(clock.nextChange()).contains(new DueChange(NOW.plusSeconds(10), List.of(B)));
  }

  @Test
  void remembersAllThatHappensAtOnceInOrder() {
    clock.hasPassed(NOW.plusSeconds(10), B);
    clock.hasPassed(NOW.plusSeconds(10), A);
    clock.hasPassed(NOW.plusSeconds(10), B);
    assertThat(clock.nextChange()).contains(new DueChange(NOW.plusSeconds(10), List.of(A, B)));
  }

  @Test
  void knowsUntilWhenEachAnswerHolds() {
    assertThat(clock.answersUntil()).isEmpty();
    clock.hasPassed(NOW.plusSeconds(20), A);
    assertThat(clock.isAhead(NOW)).isFalse();
    assertThat(clock.answersUntil()).contains(NOW.plusSeconds(20));
    assertThat(clock.isAhead(NOW.plusSeconds(10))).isTrue();
    assertThat(clock.isAhead(NOW.plusSeconds(15))).isTrue();
    assertThat(clock.answersUntil()).contains(NOW.plusSeconds(10));
    assertThat(clock.nextChange()).map(DueChange::at).contains(NOW.plusSeconds(20));
  }
}
