package warta.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import warta.build.BuiltIn;
import warta.text.Fingerprint;

/**
 * What becomes of a newsroom's files. A case is a folder {@code sites/<feature>/<case>}: {@code
 * site.txt} has its files, {@code expected.txt} all that is published and said, and {@code
 * args.txt} the command line's further arguments. All use the tiny templates of {@code
 * sites/theme.txt}, so that no change of the real theme concerns them.
 */
class GoldenSiteTest {

  /** Files for machines that every site has; shown by the cases of {@code machines} only. */
  private static final Set<String> MACHINES =
      Set.of("robots.txt", "manifest.webmanifest", "_headers", ".htaccess");

  @TestFactory
  Stream<DynamicTest> publishesExactlyThis() {
    return Expectations.cases("sites", 2).stream()
        .map(folder -> DynamicTest.dynamicTest(name(folder), () -> check(folder)));
  }

  private static void check(Path folder) {
    Expectations.checkFiles(folder, "site.txt", "expected.txt", "args.txt");
    List<SiteText.File> own = SiteText.parse(Expectations.read(folder.resolve("site.txt")));
    assumeTrue(own.stream().allMatch(file -> TestSite.canName(file.path())));
    TestSite site = TestSite.of(Expectations.read("sites/theme.txt")).with(own);
    Path args = folder.resolve("args.txt");

    TestSite.Build build =
        site.build(
            Files.exists(args) ? Expectations.read(args).strip().split(" ", -1) : new String[0]);

    boolean aboutMachines = "machines".equals(feature(folder));
    Map<String, String> published = published(site, aboutMachines);
    published.put("(console)", build.console());
    Expectations.check(folder.resolve("expected.txt"), SiteText.write(published));
  }

  /** All published files; bytes that are no text, and assets of the built-in theme, not in full. */
  private static Map<String, String> published(TestSite site, boolean aboutMachines) {
    Map<String, String> shown = new TreeMap<>();
    site.output()
        .forEach(
            (path, bytes) -> {
              if (!isBuiltInAsset(path, site) && (aboutMachines || !MACHINES.contains(path))) {
                shown.put(path, shown(path, bytes));
              }
            });
    return shown;
  }

  private static String shown(String path, String characters) {
    byte[] bytes = characters.getBytes(StandardCharsets.ISO_8859_1);
    if (path.endsWith(".png")) {
      return bytes.length + " bytes, " + Fingerprint.of(bytes).hex() + "\n";
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.endsWith("\n") ? text : text + "\n(no line end)\n";
  }

  private static boolean isBuiltInAsset(String path, TestSite site) {
    String name = path.replaceFirst("\\.[0-9a-f]{10}(?=\\.|$)", "");
    return BuiltIn.files("theme").containsKey(name) && !site.has("templates/" + name);
  }

  private static String name(Path folder) {
    return feature(folder) + "/" + folder.getFileName();
  }

  private static String feature(Path folder) {
    return String.valueOf(folder.getParent().getFileName());
  }

  @Test
  void readsSiteTextAsItWasWritten() {
    assertThat(SiteText.parse("-- a.md --\nx\n\n-- b/c.md --\ny"))
        .extracting(file -> file.path() + "=" + new String(file.bytes(), StandardCharsets.UTF_8))
        .containsExactly("a.md=x\n\n", "b/c.md=y");
  }
}
