package warta.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SiteClockTest {

  private static final Instant NOW = Instant.parse("2025-01-01T00:00:00Z");

  private final SiteClock clock = new SiteClock(NOW);

  @Test
  void hasPassedItsOwnMoment() {
    assertThat(clock.hasPassed(NOW)).isTrue();
    assertThat(clock.hasPassed(NOW.minusMillis(1))).isTrue();
    assertThat(clock.hasPassed(NOW.plusMillis(1))).isFalse();
  }

  @Test
  void remembersWhenTheSiteNextChanges() {
    assertThat(clock.nextChange()).isEmpty();
    clock.hasPassed(NOW.plusSeconds(20));
    clock.hasPassed(NOW.plusSeconds(10));
    clock.hasPassed(NOW.minusSeconds(5));
    assertThat(clock.nextChange()).contains(NOW.plusSeconds(10));
  }
}
