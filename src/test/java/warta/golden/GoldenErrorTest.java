package warta.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import warta.diagnostic.Rule;

/**
 * Everything that an editor can do wrong, and every word that is said about it. A case is a folder
 * {@code errors/<rule>[-variant]}: {@code site.txt} has the files that spoil the good site, {@code
 * expected.txt} the whole console output.
 */
class GoldenErrorTest {

  /** Rules that no file can break, or only a huge one, and the tests that break them. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("missing-config", "warta.cli.BuildCommandTest"),
          Map.entry("unsafe-output", "warta.cli.OutputSafetyTest"),
          Map.entry("site-locked", "warta.cli.OutputSafetyTest"),
          Map.entry("write-failed", "warta.cli.OutputSafetyTest"),
          Map.entry("kept-file", "warta.cli.OutputSafetyTest"),
          Map.entry("unreadable-file", "warta.golden.HostileSiteTest"),
          Map.entry("unreadable-name", "warta.golden.HostileSiteTest"),
          Map.entry("link-outside-site", "warta.golden.HostileSiteTest"),
          Map.entry("file-too-large", "warta.golden.HostileSiteTest"),
          Map.entry("text-too-large", "warta.golden.HostileSiteTest"),
          Map.entry("block-too-long", "warta.golden.HostileSiteTest"),
          Map.entry("no-webp", "warta.newsroom.PhotosIT"),
          Map.entry("no-cards", "warta.newsroom.PhotosIT"),
          Map.entry("dead-link", "warta.external.ExternalLinksTest"),
          Map.entry("markdown-failed", "warta.golden.HostileSiteTest"));

  /** Remarks that only {@code check} makes. */
  private static final Set<Rule> REMARKS = EnumSet.range(Rule.SMALL_IMAGE, Rule.EMPTY_LINK_TEXT);

  @TestFactory
  Stream<DynamicTest> saysWhatIsWrongWhereAndWhatToDo() {
    return Expectations.cases("errors", 1).stream()
        .map(folder -> DynamicTest.dynamicTest(name(folder), () -> check(folder)));
  }

  private static void check(Path folder) {
    Expectations.checkFiles(folder, "site.txt", "expected.txt");
    List<SiteText.File> files = SiteText.parse(Expectations.read(folder.resolve("site.txt")));
    assumeTrue(files.stream().allMatch(file -> TestSite.canName(file.path())));
    TestSite site = TestSite.of(Expectations.read("errors/good-site.txt"));
    assertThat(site.build().console()).endsWith("exit code 0\n").doesNotContain("warning");
    Map<String, String> before = site.output();
    site.with(files);

    boolean remark = REMARKS.stream().anyMatch(rule -> rule.id().equals(ruleOf(folder)));
    TestSite.Build build =
        remark
            ? site.run(
                "check", "--site", site.folder().toString(), "--now", TestSite.NOW, "--lang", "en")
            : site.build();

    Expectations.check(folder.resolve("expected.txt"), build.console());
    assertThat(build.console()).contains("[" + ruleOf(folder) + "]");
    if (build.exitCode() == 0) {
      assertThat(build.err()).doesNotContain("error:").contains("warning:");
    } else {
      assertThat(site.output()).as("the last good output").isEqualTo(before);
    }
  }

  @Test
  void coversEveryRule() throws ClassNotFoundException {
    Set<String> covered = new TreeSet<>();
    Expectations.cases("errors", 1).forEach(folder -> covered.add(ruleOf(folder)));
    for (String test : Set.copyOf(ELSEWHERE.values())) {
      assertThat(Class.forName(test)).isNotNull();
    }
    covered.addAll(ELSEWHERE.keySet());
    Set<String> rules = new TreeSet<>();
    Stream.of(Rule.values()).forEach(rule -> rules.add(rule.id()));
    assertThat(covered).containsExactlyInAnyOrderElementsOf(rules);
  }

  private static String name(Path folder) {
    return String.valueOf(folder.getFileName());
  }

  /** The longest rule that the folder's name begins with. */
  private static String ruleOf(Path folder) {
    String name = name(folder);
    return Stream.of(Rule.values())
        .map(Rule::id)
        .filter(id -> name.equals(id) || name.startsWith(id + "-"))
        .max(Comparator.comparingInt(String::length))
        .orElse("no rule for " + name);
  }
}
