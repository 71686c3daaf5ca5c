package warta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import warta.diagnostic.Messages;
import warta.golden.Expectations;
import warta.golden.TestSite;

/**
 * What commands say about themselves, and about how they were called; in full, in each language.
 */
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
              Map.entry("build-not-a-flag", List.of("build", "--drafts=belum")),
              Map.entry("build-option-twice", List.of("build", "--site", "a", "--site", "b")),
              Map.entry("build-no-such-site", List.of("build", "--site", "no-such-folder")),
              Map.entry("new-help", List.of("new", "--help")),
              Map.entry("new-nothing", List.of("new")),
              Map.entry("new-site-help", List.of("new", "site", "--help")),
              Map.entry("new-article-help", List.of("new", "article", "--help")),
              Map.entry("new-article-nothing", List.of("new", "article")),
              Map.entry("new-article-no-section", List.of("new", "article", "T", "--section")),
              Map.entry("check-help", List.of("check", "--help")),
              Map.entry("completion-help", List.of("completion", "--help")),
              Map.entry("completion-of-another-shell", List.of("completion", "fish")),
              Map.entry("config-help", List.of("config", "--help")),
              Map.entry("explain-help", List.of("explain", "--help")),
              Map.entry("list-help", List.of("list", "--help")),
              Map.entry("next-help", List.of("next", "--help")),
              Map.entry("preview-help", List.of("preview", "--help")),
              Map.entry("preview-bad-port", List.of("preview", "--port", "65536")),
              Map.entry("preview-nothing-built", List.of("preview", "--output", "no-such-folder")),
              Map.entry("publish-help", List.of("publish", "--help")),
              Map.entry("rename-help", List.of("rename", "--help")),
              Map.entry("rename-nothing", List.of("rename", "a.md")),
              Map.entry("schema-help", List.of("schema", "--help")),
              Map.entry("schema-unknown", List.of("schema", "artikel")),
              Map.entry("schema-name-and-write", List.of("schema", "article", "--write")),
              Map.entry("new-site-without-folder", List.of("new", "site"))));

  @TestFactory
  Stream<DynamicTest> saysExactlyThis() {
    return Messages.LANGUAGES.stream()
        .flatMap(
            language ->
                CALLS.entrySet().stream()
                    .map(
                        call ->
                            DynamicTest.dynamicTest(
                                call.getKey() + " in " + language,
                                () -> check(call.getKey(), call.getValue(), language))));
  }

  private static void check(String name, List<String> args, String language) {
    CommandLineRunner.Result result = run(args, language);
    String all =
        "$ site %s\n--- stdout\n%s--- stderr\n%s--- exit code %d\n"
            .formatted(String.join(" ", args), result.out(), result.err(), result.exitCode());
    Expectations.check(CASES.resolve(language).resolve(name + ".txt"), masked(all, language));
  }

  private static CommandLineRunner.Result run(List<String> args, String language) {
    List<String> all = new ArrayList<>(List.of("--lang", language));
    all.addAll(args);
    return CommandLineRunner.run(all.toArray(String[]::new));
  }

  /** The help that follows a complaint has expectations of its own. */
  private static String masked(String text, String language) {
    String masked = text.replace("\r\n", "\n").replaceAll("\\(\\d\\.\\d\\d s\\)", "(TIME)");
    for (List<String> command : List.of(List.of("--help"), List.of("new", "--help"))) {
      String help = run(command, language).out();
      String name = String.join(" ", command).replace("--help", "").strip();
      masked = masked.replace("\n" + help + "--- exit", "\n(help: " + name + ")\n--- exit");
    }
    return masked;
  }

  @Test
  void hasACallForEveryExpectation() {
    for (String language : Messages.LANGUAGES) {
      Expectations.checkFiles(
          CASES.resolve(language),
          CALLS.keySet().stream().map(name -> name + ".txt").toArray(String[]::new));
    }
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
