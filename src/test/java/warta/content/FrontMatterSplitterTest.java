package warta.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import warta.content.FrontMatterSplitter.Split;
import warta.data.DataFormat;
import warta.diagnostic.Diagnostic;
import warta.text.SourceText;

class FrontMatterSplitterTest {

  private final List<Diagnostic> faults = new ArrayList<>();

  @Test
  void splitsYaml() {
    assertThat(parts("---\ntitle: x\n---\nTeks.\n")).isEqualTo("YAML|title: x\n|Teks.\n");
  }

  @Test
  void splitsToml() {
    assertThat(parts("+++\ntitle = 'x'\n+++\nTeks.")).isEqualTo("TOML|title = 'x'\n|Teks.");
  }

  @Test
  void splitsJson() {
    assertThat(parts("{\"a\": \"}\"}\nTeks.")).isEqualTo("JSON|{\"a\": \"}\"}|\nTeks.");
  }

  @Test
  void takesAnyLineEndsAndBlanksAfterFences() {
    assertThat(parts("--- \r\ntitle: x\r\n---\t\r\nTeks.")).isEqualTo("YAML|title: x\r\n|Teks.");
    assertThat(parts("---\rtitle: x\r---\rTeks.")).isEqualTo("YAML|title: x\r|Teks.");
  }

  @Test
  void skipsBlankLinesAtTheBeginning() {
    assertThat(parts("\n \n---\na: 1\n---\n")).isEqualTo("YAML|a: 1\n|");
  }

  @Test
  void takesNoLongerLineForAFence() {
    assertThat(parts("---\na: 1\n----\nb: 2\n---x\n---\nTeks."))
        .isEqualTo("YAML|a: 1\n----\nb: 2\n---x\n|Teks.");
  }

  @Test
  void canBeEmpty() {
    assertThat(parts("---\n---\n")).isEqualTo("YAML||");
    assertThat(parts("---\n---")).isEqualTo("YAML||");
  }

  @Test
  void needsAFence() {
    assertThat(parts("Teks.\n---\n")).isEqualTo("missing-front-matter a.md:1");
    assertThat(parts("")).isEqualTo("missing-front-matter a.md:1");
  }

  @Test
  void needsASecondFence() {
    assertThat(parts("\n---\na: 1\n")).isEqualTo("unclosed-front-matter a.md:2:1");
    assertThat(parts("---")).isEqualTo("unclosed-front-matter a.md:1:1");
    assertThat(parts("{\"a\": 1\n")).isEqualTo("unclosed-front-matter a.md:1:1");
  }

  private String parts(String text) {
    faults.clear();
    Optional<Split> split = FrontMatterSplitter.split(new SourceText("a.md", text), faults::add);
    if (split.isEmpty()) {
      Diagnostic fault = faults.get(0);
      return fault.rule().id() + " " + fault.location();
    }
    Split parts = split.get();
    DataFormat format = parts.format();
    return format
        + "|"
        + text.substring(parts.begin(), parts.end())
        + "|"
        + text.substring(parts.body());
  }
}
