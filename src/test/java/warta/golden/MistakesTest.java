package warta.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The commonest mistakes of editors and designers, and what they read then. A case is a folder
 * {@code mistakes/<name>}: {@code site.txt} has the files that spoil the good site of the golden
 * errors, {@code expected-en.txt} and {@code expected-id.txt} the whole console output.
 */
class MistakesTest {

  private static final Set<String> COMMONEST =
      Set.of(
          "wrong-indentation",
          "tab",
          "colon-in-title",
          "smart-quotes",
          "missing-closing-fence",
          "day-and-month-swapped",
          "wrong-author",
          "missing-image",
          "wrong-relative-link",
          "same-slug",
          "unclosed-tag",
          "indonesian-key",
          "typo-in-variable",
          "missing-endfor",
          "unknown-filter",
          "null-field",
          "missing-include",
          "include-cycle",
          "typo-in-block",
          "run-time-fault");

  @TestFactory
  Stream<DynamicTest> namesFileLineCauseAndCureInBothLanguages() {
    return Expectations.cases("mistakes", 1).stream()
        .map(folder -> DynamicTest.dynamicTest(name(folder), () -> check(folder)));
  }

  private static void check(Path folder) {
    Expectations.checkFiles(folder, "site.txt", "expected-en.txt", "expected-id.txt");
    TestSite site = TestSite.of(Expectations.read("errors/good-site.txt"));
    site.with(Expectations.read(folder.resolve("site.txt")));
    for (String language : new String[] {"en", "id"}) {
      String console = site.build("--lang", language).console();
      Expectations.check(folder.resolve("expected-" + language + ".txt"), console);
      assertThat(console).containsPattern("(?m)^\\S+:\\d+(:\\d+)?: \\w+: .+ \\[[a-z-]+]$");
      assertThat(console).contains(language.equals("en") ? "\n  hint: " : "\n  saran: ");
    }
  }

  @Test
  void coversTheCommonest() {
    Set<String> covered =
        Expectations.cases("mistakes", 1).stream()
            .map(MistakesTest::name)
            .collect(Collectors.toSet());
    assertThat(covered).containsExactlyInAnyOrderElementsOf(COMMONEST);
  }

  private static String name(Path folder) {
    return String.valueOf(folder.getFileName());
  }
}
