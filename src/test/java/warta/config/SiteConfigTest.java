package warta.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warta.text.SourceText;

class SiteConfigTest {

  @ParameterizedTest
  @CsvSource({
    "Asia/Jayapura, 2024-12-31T15:00:00.7Z, 2025-01-01T00:00:00+09:00",
    // Local mean time was 7 hours, 7 minutes and 12 seconds ahead.
    "Asia/Jakarta, 1901-02-02T16:52:48Z, 1901-02-03T00:00:00+07:07",
    "America/New_York, 1880-01-01T04:56:02Z, 1880-01-01T00:00:00-04:56"
  })
  void anInstantIsLocalWithAnOffsetOfWholeMinutes(String zone, Instant instant, String local) {
    String yaml = "title: x\nbaseUrl: https://a.id/\nzone: " + zone + "\n";
    SiteConfig config =
        SiteConfigReader.read(new SourceText("site.yaml", yaml), null, fault -> {}).orElseThrow();
    assertThat(config.local(instant)).hasToString(local.replaceFirst(":00([+-])", "$1"));
  }
}
