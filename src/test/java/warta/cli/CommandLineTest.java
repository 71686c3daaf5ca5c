package warta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import warta.golden.Expectations;
import warta.golden.TestSite;

/** What commands say about themselves, and about how they were called; in full. */
class CommandLineTest {

  private static final Path CASES = Path.of("src", "test", "resources", "cli");

  private static final Map<String, List<String>> CALLS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("help", List.of("--help")),
              Map.entry("no-command", List.of()),
              Map.entry("unknown-command", List.of("bild")),
              Map.entry("build-help", List.of("build", "--help")),
              Map.entry("build-unknown-option", List.of("build", "--draft")),
              Map.entry("build-unexpected-argument", List.of("build", "koran")),
              Map.entry("build-bad-now", List.of("build", "--now", "besok")),
              Map.entry("build-now-without-offset", List.of("build", "--now", "2025-01-01T06:00")),
              Map.entry("build-bad-base-url", List.of("build", "--base-url", "example.org")),
              Map.entry("build-bad-workers", List.of("build", "--workers", "banyak")),
              Map.entry("build-no-workers", List.of("build", "--workers", "0")),
              Map.entry("build-bad-format", List.of("build", "--format", "xml")),
              Map.entry("build-missing-value", List.of("build", "--output")),
              Map.entry("build-no-such-site", List.of("build", "--site", "no-such-folder")),
              Map.entry("new-help", List.of("new", "--help")),
              Map.entry("new-nothing", List.of("new")),
              Map.entry("new-site-help", List.of("new", "site", "--help")),
              Map.entry("new-site-without-folder", List.of("new", "site"))));

  @TestFactory
  Stream<DynamicTest> saysExactlyThis() {
    return CALLS.entrySet().stream()
        .map(
            call ->
                DynamicTest.dynamicTest(
                    call.getKey(), () -> check(call.getKey(), call.getValue())));
  }

  private static void check(String name, List<String> args) {
    CommandLineRunner.Result result = CommandLineRunner.run(args.toArray(String[]::new));
    String all =
        "$ site %s\n--- stdout\n%s--- stderr\n%s--- exit code %d\n"
            .formatted(String.join(" ", args), result.out(), result.err(), result.exitCode());
    Expectations.check(CASES.resolve(name + ".txt"), masked(all));
  }

  /** The help that follows a complaint has expectations of its own. */
  private static String masked(String text) {
    String masked = text.replace("\r\n", "\n").replaceAll("\\(\\d\\.\\d\\d s\\)", "(TIME)");
    for (String command : List.of("", "build", "new", "new site")) {
      String help = CommandLineRunner.run((command + " --help").strip().split(" ", -1)).out();
      masked = masked.replace("\n" + help + "--- exit", "\n(help: " + command + ")\n--- exit");
    }
    return masked;
  }

  @Test
  void hasACallForEveryExpectation() {
    Expectations.checkFiles(
        CASES, CALLS.keySet().stream().map(name -> name + ".txt").toArray(String[]::new));
  }

  @Test
  void tellsItsVersion() {
    TestSite.Build said = TestSite.empty().run("--version");
    assertThat(said.exitCode()).isZero();
    assertThat(said.out()).matches("Warta \\S+( \\S+)?, Java \\d+\n");
    assertThat(said.err()).isEmpty();
    assertThat(TestSite.empty().run("build", "--version")).isEqualTo(said);
  }
}
