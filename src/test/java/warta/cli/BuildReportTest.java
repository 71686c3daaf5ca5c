package warta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BuildReportTest {

  @Test
  void secondsAreWrittenAsTheJdkFormatsThem() {
    LongStream.concat(LongStream.range(0, 12_000), LongStream.of(61_234, 999_995, 86_400_000))
        .forEach(
            millis ->
                assertThat(BuildReport.seconds(millis))
                    .isEqualTo(String.format(Locale.ROOT, "%.2f s", millis / 1000.0)));
  }
}
