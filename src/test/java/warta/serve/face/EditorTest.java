package warta.serve.face;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warta.diagnostic.Location;

class EditorTest {

  private static String link(String editor, Location place) {
    return new EditorLinks(Editor.of(editor).orElseThrow(), "/rumah/a&b", path -> true)
        .to(place)
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "vscode, vscode://file/rumah/a%26b/content/x.md:3:7, vscode://file/rumah/a%26b/content/x.md",
    "Zed, zed://file/rumah/a%26b/content/x.md:3:7, zed://file/rumah/a%26b/content/x.md",
    "idea, idea://open?file=/rumah/a%26b/content/x.md&line=3&column=7, "
        + "idea://open?file=/rumah/a%26b/content/x.md",
    "sublime, subl://open?url=file:///rumah/a%26b/content/x.md&line=3&column=7, "
        + "subl://open?url=file:///rumah/a%26b/content/x.md",
    "emacs+x://go?l={line}&f={file}, emacs+x://go?l=3&f=/rumah/a%26b/content/x.md, "
        + "emacs+x://go?f=/rumah/a%26b/content/x.md",
  })
  void opensAFileAtItsPlace(String editor, String placed, String plain) {
    assertThat(link(editor, new Location("content/x.md", 3, 7, 1))).isEqualTo(placed);
    assertThat(link(editor, Location.ofFile("content/x.md"))).isEqualTo(plain);
  }

  @Test
  void whoWantsNoneGetsNoLink() {
    assertThat(link("none", Location.ofFile("content/x.md"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notepad",
        "zed://file",
        "javascript:alert('{file}')",
        "https://example.org/{file}",
        "x y://{file}"
      })
  void whatIsNeitherANameNorAnAddressOfAnEditorIsRefused(String text) {
    assertThat(Editor.of(text)).isEmpty();
  }
}
