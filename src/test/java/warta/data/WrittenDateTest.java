package warta.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WrittenDateTest {

  private static final LocalDate DAY = LocalDate.of(2024, 12, 23);
  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  @Test
  void meansLocalMidnightWithoutATime() {
    WrittenDate date = new WrittenDate(DAY, null, null);
    assertThat(date.hasTime()).isFalse();
    assertThat(date.toInstant(JAKARTA)).isEqualTo(Instant.parse("2024-12-22T17:00:00Z"));
  }

  @Test
  void isInTheSitesZoneWithoutAnOffset() {
    WrittenDate date = new WrittenDate(DAY, LocalTime.of(10, 30), null);
    assertThat(date.toInstant(JAKARTA)).isEqualTo(Instant.parse("2024-12-23T03:30:00Z"));
    assertThat(date.toInstant(ZoneId.of("Asia/Jayapura")))
        .isEqualTo(Instant.parse("2024-12-23T01:30:00Z"));
  }

  @Test
  void goesByItsOffset() {
    WrittenDate date = new WrittenDate(DAY, LocalTime.of(10, 30), ZoneOffset.ofHours(9));
    assertThat(date.toInstant(JAKARTA)).isEqualTo(Instant.parse("2024-12-23T01:30:00Z"));
  }

  @Test
  void isMovedOnWhereTheClockSkipsIt() {
    WrittenDate skipped = new WrittenDate(LocalDate.of(2024, 3, 31), LocalTime.of(2, 30), null);
    assertThat(skipped.toInstant(ZoneId.of("Europe/Berlin")))
        .isEqualTo(Instant.parse("2024-03-31T01:30:00Z"));
  }
}
