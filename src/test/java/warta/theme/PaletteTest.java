package warta.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import warta.content.Accent;

/** Every accent that a section may choose is a colour that can be read in both schemes. */
class PaletteTest {

  /** WCAG 2.2, 1.4.3. */
  private static final double LEAST_CONTRAST = 4.5;

  private final String tokens;

  PaletteTest() throws IOException {
    tokens = Files.readString(Path.of("templates/assets/tokens.css"));
  }

  private record Pair(String light, String dark) {}

  @ParameterizedTest
  @EnumSource(Accent.class)
  void canBeReadOnWhatLiesBehindIt(Accent accent) {
    Pair colours = colours(accent.id());
    assertThat(tokens).contains("--%s: %s;".formatted(accent.id(), colours.light()));
    for (String ground : List.of("paper", "sheet")) {
      assertThat(contrast(colours.light(), colours(ground).light())).isGreaterThan(LEAST_CONTRAST);
      assertThat(contrast(colours.dark(), colours(ground).dark())).isGreaterThan(LEAST_CONTRAST);
    }
  }

  @ParameterizedTest
  @EnumSource(Accent.class)
  void paintsWhatASectionShows(Accent accent) {
    String id = accent.id();
    assertThat(tokens)
        .containsPattern(
            "\\[data-accent=\"%s\"\\][^{]*\\{ --tick: var\\(--%s\\); \\}".formatted(id, id));
  }

  @Test
  void contrastIsMeasured() {
    assertThat(contrast("#000000", "#ffffff")).isBetween(20.99, 21.01);
    assertThat(contrast("#777777", "#ffffff")).isBetween(4.47, 4.49);
  }

  private Pair colours(String name) {
    Matcher pair =
        Pattern.compile("--%s: light-dark\\((#\\w{6}), (#\\w{6})\\);".formatted(name))
            .matcher(tokens);
    assertThat(pair.find()).as(name).isTrue();
    return new Pair(pair.group(1), pair.group(2));
  }

  private static double contrast(String one, String other) {
    double a = luminance(Color.decode(one));
    double b = luminance(Color.decode(other));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
