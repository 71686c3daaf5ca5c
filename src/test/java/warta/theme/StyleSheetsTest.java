package warta.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The theme's style sheets serve languages that are written from the right as well. */
class StyleSheetsTest {

  private static final Pattern DECLARATION =
      Pattern.compile("(?<=[{;\\s])([a-z-]+):\\s*([^;{}]+)(?=[;}])");
  private static final Pattern PHYSICAL =
      Pattern.compile(
          "(?:(?:margin|padding|border|scroll-margin|scroll-padding)-)?(?:left|right|top|bottom)"
              + "(?:-(?:left|right))?(?:-(?:width|style|color|radius))?"
              + "|(?:min-|max-)?(?:width|height)");
  private static final Pattern SIDE = Pattern.compile("\\b(?:left|right)\\b");
  private static final Pattern FOUR_SIDES = Pattern.compile("\\S+ (\\S+) \\S+ (\\S+)");

  @Test
  void theyNameNoSideThatALanguageWouldTurn() throws IOException {
    List<Path> sheets;
    try (Stream<Path> files = Files.list(Path.of("templates/assets"))) {
      sheets = files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
    }
    assertThat(sheets).hasSizeGreaterThan(5);
    for (Path sheet : sheets) {
      assertThat(physical(Files.readString(sheet))).as(sheet.toString()).isEmpty();
    }
  }

  @Test
  void whatNamesASideIsFound() {
    assertThat(
            physical(
                """
                @media (min-width: 48rem) and (max-width: 60rem) { a { margin: 0 1rem 2rem } }
                a{padding-left:1rem;border-top-left-radius: 2px; float: right }
                b { width: 3rem; margin: 0 1rem 0 2rem; text-align: start; line-height: 1 }
                c { background: no-repeat left; inset-inline-start: 0; top: 0; }
                """))
        .containsExactly(
            "padding-left:1rem",
            "border-top-left-radius: 2px",
            "float: right",
            "width: 3rem",
            "margin: 0 1rem 0 2rem",
            "background: no-repeat left",
            "top: 0");
  }

  private static List<String> physical(String sheet) {
    List<String> found = new ArrayList<>();
    Matcher declarations = DECLARATION.matcher(sheet.replaceAll("(?s)/\\*.*?\\*/", ""));
    while (declarations.find()) {
      String property = declarations.group(1);
      String value = declarations.group(2).strip();
      boolean isCustom = property.startsWith("--");
      Matcher sides = FOUR_SIDES.matcher(value);
      boolean isUneven =
          property.matches("margin|padding|inset|border-(?:width|color|style)")
              && sides.matches()
              && !sides.group(1).equals(sides.group(2));
      if (PHYSICAL.matcher(property).matches()
          || (!isCustom && SIDE.matcher(value.replaceAll("\"[^\"]*\"", "")).find())
          || isUneven) {
        found.add(declarations.group().strip());
      }
    }
    return found;
  }
}
