package warta.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import warta.config.ConfigKeys;
import warta.content.DocumentKind;
import warta.content.FrontMatterKeys;
import warta.data.Key;
import warta.diagnostic.Messages;
import warta.diagnostic.Rule;
import warta.diagnostic.RuleExample;
import warta.diagnostic.Severity;

/** The README's references are those that the program itself knows. */
class ReadmeReferenceTest {

  private static final Path README = Path.of("README.md");

  @Test
  void theConfigurationReferenceIsComplete() throws IOException {
    StringBuilder table = new StringBuilder(head());
    Map<String, List<Key<?>>> groups = ConfigKeys.groups();
    for (Key<?> key : ConfigKeys.ALL) {
      table.append(row("", key));
      groups.getOrDefault(key.name(), List.of()).forEach(k -> table.append(row(key.name(), k)));
    }
    check("config", table.toString());
  }

  @Test
  void theFrontMatterReferenceIsComplete() throws IOException {
    StringBuilder table = new StringBuilder(head());
    Map<String, List<Key<?>>> groups = FrontMatterKeys.groups();
    for (Key<?> key : FrontMatterKeys.of(DocumentKind.ARTICLE)) {
      table.append(row("", key));
      groups.getOrDefault(key.name(), List.of()).forEach(k -> table.append(row(key.name(), k)));
    }
    check("front-matter", table.toString());
  }

  @Test
  void theRuleReferenceIsComplete() throws IOException {
    StringBuilder rules = new StringBuilder();
    for (Rule rule : Rule.values()) {
      RuleExample example = RuleExample.of(rule);
      rules.append(
          "#### %s\n\n*%s.* %s\n\nWrong:\n\n```text\n%s\n```\n\nRight:\n\n```text\n%s\n```\n\n"
              .formatted(
                  rule.id(),
                  rule.severity() == Severity.ERROR ? "Error" : "Warning",
                  Messages.in("en").meaning(rule),
                  example.wrong(),
                  example.right()));
    }
    check("rules", rules.toString());
  }

  private static void check(String name, String expected) throws IOException {
    String begin = "<!-- reference:" + name + " -->\n";
    String readme = Files.readString(README);
    int from = readme.indexOf(begin) + begin.length();
    int to = readme.indexOf("<!-- /reference -->", from);
    if (Boolean.getBoolean("warta.golden.update")) {
      Files.writeString(README, readme.substring(0, from) + expected + readme.substring(to));
      return;
    }
    assertThat(readme.substring(from, to)).isEqualTo(expected);
  }

  private static String head() {
    return "| key | meaning | example |\n|---|---|---|\n";
  }

  private static String row(String group, Key<?> key) {
    String name = group.isEmpty() ? key.name() : group + "." + key.name();
    String required = key.required() ? " **Required.**" : "";
    return "| `%s` | %s%s | `%s` |\n".formatted(name, key.meaning(), required, key.example());
  }
}
