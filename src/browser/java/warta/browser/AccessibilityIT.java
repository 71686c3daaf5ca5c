package warta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core finds no violation of WCAG 2.2 AA or its best practices, in light and in darkness. */
@ExtendWith(Stage.Access.class)
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityIT {

  private static final List<Integer> WIDTHS = List.of(320, 360, 768, 1280);

  private static final String ALL_RULES =
      """
      {type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
      """;

  /** The rules that see a difference between the colour schemes. */
  private static final String COLOURS =
      """
      {type: "rule", values: ["color-contrast", "link-in-text-block"]}
      """;

  private static final String RUN =
      """
      async () => {
        const report = await axe.run(document, {
          runOnly: %s,
          rules: {"target-size": {enabled: true}},
          resultTypes: ["violations"],
          preload: false,
        });
        return report.violations.flatMap(rule => rule.nodes.map(node =>
            `${rule.id} at ${node.target.join(" ")}: ${node.failureSummary.replace(/\\s+/g, " ")}`));
      }
      """;

  private final Stage stage;
  private final Window window;
  private final String axe;

  AccessibilityIT(Stage stage) throws IOException {
    this.stage = stage;
    window = stage.window(320);
    try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  void close() {
    window.close();
  }

  List<SitePage> kinds() {
    return stage.sites().kinds();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void axeFindsNothing(SitePage page) {
    assertThat(violations(page)).isEmpty();
  }

  @Test
  void axeFindsFaults() throws IOException {
    SitePage page = stage.sites().faulty("<p style=color:#ddd>Pudar</p><img src=x>");
    assertThat(String.join("\n", violations(page)))
        .contains("LIGHT, 320 px: color-contrast at p", "DARK, 1280 px: color-contrast at p")
        .contains("LIGHT, 360 px: image-alt at img", "LIGHT, 1280 px: landmark-one-main");
  }

  private List<String> violations(SitePage page) {
    List<String> found = new ArrayList<>();
    window.open(page).page().evaluate(axe);
    for (int width : WIDTHS) {
      window.resize(width);
      found.addAll(violations(ColorScheme.LIGHT, width, ALL_RULES));
      found.addAll(violations(ColorScheme.DARK, width, COLOURS));
    }
    return found;
  }

  private List<String> violations(ColorScheme scheme, int width, String rules) {
    window.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
    List<String> violations = window.ask(RUN.formatted(rules.strip()));
    return violations.stream()
        .map(violation -> "%s, %d px: %s".formatted(scheme, width, violation))
        .toList();
  }
}
