package warta.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warta.data.DataFormat;
import warta.data.DataReader;
import warta.data.Value;
import warta.diagnostic.Diagnostic;
import warta.text.SourceText;

/** What is read line by line is what YAML reads. */
class WordLinesTest {

  private static final List<String> PIECES =
      List.of(
          "key",
          "true",
          "a",
          ": ",
          ":",
          "\"",
          "\"teks\"",
          "\n",
          "\n",
          "# x",
          "'",
          "\\",
          " ",
          "é",
          "…",
          "\u201c",
          "{x}",
          "12",
          "- ",
          "\t",
          "null",
          "\u0085",
          "\u2028",
          ": \"kata\"\n");

  @ParameterizedTest
  @ValueSource(strings = {"en", "id"})
  void theBuiltInFilesAreReadSo(String language) throws IOException {
    String text = Files.readString(Path.of("templates/i18n", language + ".yaml"));
    assertThat(WordLines.of(text)).isNotNull().isEqualTo(yaml(text)).hasSizeGreaterThan(90);
  }

  @Test
  void whateverIsUnderstoodIsWhatYamlSays() {
    Random random = new Random(12);
    int understood = 0;
    for (int i = 0; i < 40_000; i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "kunci: \"nilai\"\n" : "");
      for (int n = random.nextInt(6); n > 0; n--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      Map<String, String> lines = WordLines.of(text.toString());
      if (lines != null) {
        understood++;
        assertThat(lines).as("%s", text).isEqualTo(yaml(text.toString()));
      }
    }
    assertThat(understood).isGreaterThan(1_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# nothing",
        "a: b",
        "a: 'b'",
        "a: \"b\" # c",
        "a: \"b\\n\"",
        "a: \"b\"c\"",
        "a: \"",
        "a: \"b\"\na: \"c\"",
        "a:\n  b: \"c\"",
        "a: \"b\"\r\n",
        "a: \"\u201cb\u201d\"",
        "- \"b\""
      })
  void theRestIsLeftToYaml(String text) {
    assertThat(WordLines.of(text)).isNull();
  }

  private static Map<String, String> yaml(String text) {
    List<Diagnostic> faults = new ArrayList<>();
    SourceText source = new SourceText("templates/i18n/id.yaml", text);
    Map<String, String> words = new LinkedHashMap<>();
    DataReader.read(DataFormat.YAML, source, 0, text.length(), faults::add)
        .ifPresent(
            mapping ->
                mapping
                    .entries()
                    .forEach(
                        entry -> words.put(entry.key(), ((Value.Scalar) entry.value()).text())));
    assertThat(faults).as("%s", text).isEmpty();
    return words;
  }
}
