package warta.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warta.image.Tone;

/** The style sheet knows the letters that pages carry for the colours of photos. */
class ToneRulesTest {

  private static final Path SHEET = Path.of("templates/assets/base.css");

  @ParameterizedTest
  @CsvSource({"0", "31", "32", "100", "160", "200", "223", "224", "255"})
  void giveAColourNearThePhotos(int level) throws IOException {
    String css = Files.readString(SHEET);
    String tone = Tone.of(level, level, level);
    for (int channel = 0; channel < 3; channel++) {
      String rule =
          "\\[data-tone\\*=\"" + tone.charAt(channel) + "\"\\] \\{ --" + "rgb".charAt(channel);
      Matcher value = Pattern.compile(rule + ": (\\d+); \\}").matcher(css);
      assertThat(value.find()).as(rule).isTrue();
      assertThat(Integer.parseInt(value.group(1))).isBetween(level - 16, level + 16);
    }
  }
}
