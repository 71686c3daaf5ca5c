package warta.output.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import warta.output.Output;
import warta.text.Fingerprint;

class ThemeAssetsTest {

  private static final String SVG = "<svg/>";
  private static final String SVG_HASH = Fingerprint.of(SVG).shortHex(10);

  @Test
  void namesFilesByTheirContent() {
    ThemeAssets assets = assets("a.svg", SVG, "noending", "x", "sub/b.min.js", "y");
    assertThat(assets.paths())
        .containsEntry("a.svg", "/assets/a." + SVG_HASH + ".svg")
        .containsEntry("noending", "/assets/noending." + Fingerprint.of("x").shortHex(10))
        .containsEntry(
            "sub/b.min.js", "/assets/sub/b.min." + Fingerprint.of("y").shortHex(10) + ".js");
  }

  @Test
  void linksStyleSheetsToTheNamesOfWhatTheyUse() {
    ThemeAssets assets =
        assets(
            "a.svg",
            SVG,
            "img/b.svg",
            SVG,
            "style.css",
            "x { a: url(a.svg); b: url( 'img/b.svg' ); c: url(\"./a.svg\") }");
    assertThat(text(assets, "style.css"))
        .isEqualTo(
            "x { a: url(a.%1$s.svg); b: url(img/b.%1$s.svg); c: url(a.%1$s.svg) }"
                .formatted(SVG_HASH));
  }

  @Test
  void linksFromSubfoldersRelativeToTheStyleSheet() {
    ThemeAssets assets =
        assets("a.svg", SVG, "css/img/b.svg", SVG, "css/x.css", "url(../a.svg) url(img/b.svg)");
    assertThat(text(assets, "css/x.css"))
        .isEqualTo("url(../a.%1$s.svg) url(../css/img/b.%1$s.svg)".formatted(SVG_HASH));
  }

  @Test
  void leavesOtherAddressesAlone() {
    String css =
        "url(data:image/png;base64,AA==) url(https://example.org/x.png) url(#a) url(no.png)";
    assertThat(text(assets("style.css", css), "style.css")).isEqualTo(css);
  }

  @Test
  void givesAStyleSheetAnotherNameWhenWhatItUsesChanges() {
    String css = "url(a.svg)";
    assertThat(assets("a.svg", "1", "s.css", css).paths().get("s.css"))
        .isNotEqualTo(assets("a.svg", "2", "s.css", css).paths().get("s.css"));
  }

  @Test
  void comesToAnEndWhereStyleSheetsImportEachOther() {
    ThemeAssets assets = assets("a.css", "@import url(b.css);", "b.css", "@import url(a.css);");
    assertThat(assets.paths()).containsOnlyKeys("a.css", "b.css");
  }

  @Test
  void publishesNoFileForWhatStandsInPagesAlone() {
    ThemeAssets assets =
        assets(
            Set.of("in.css", "used.css"), "in.css", "a", "used.css", "b", "s.css", "url(used.css)");
    Set<String> planned = new HashSet<>();
    assets.plan(output -> planned.add("/" + output.path()));
    assertThat(planned).containsExactlyInAnyOrder(assets.path("used.css"), assets.path("s.css"));
  }

  private static ThemeAssets assets(String... namesAndTexts) {
    return assets(Set.of(), namesAndTexts);
  }

  private static ThemeAssets assets(Set<String> onlyInlined, String... namesAndTexts) {
    List<ThemeAsset> assets = new ArrayList<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      String name = namesAndTexts[i];
      byte[] bytes = namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8);
      assets.add(new ThemeAsset(name, "templates/assets/" + name, bytes));
    }
    return new ThemeAssets(assets, onlyInlined);
  }

  private static String text(ThemeAssets assets, String name) {
    Map<String, Output> outputs = new HashMap<>();
    assets.plan(output -> outputs.put("/" + output.path(), output));
    Output output = outputs.get(assets.paths().get(name));
    assertThat(output).isNotNull();
    byte[] bytes = ((Output.Rendered) output.content()).render(fault -> {}).orElseThrow();
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
