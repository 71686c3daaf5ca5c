package warta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpokenLanguageTest {

  @TempDir Path folder;

  @Test
  void isTheOneThatIsAskedForWhereverItStands() {
    assertThat(spoken("--lang", "id", "build")).isEqualTo("id");
    assertThat(spoken("build", "--lang=id")).isEqualTo("id");
    assertThat(spoken("build", "--workers", "banyak", "--lang", "id")).isEqualTo("id");
    assertThat(spoken("--lang", "id", "build", "--lang", "en")).isEqualTo("en");
  }

  @Test
  void isElseThatOfTheSite() {
    String site = folder.toString();
    Shell.in(folder)
        .file("content/site.yaml", Shell.CONFIG.replace("language: en", "language: id"));
    assertThat(spoken("list", "--site", site)).isEqualTo("id");
    assertThat(spoken("list", "--site=" + site, "--nonsense")).isEqualTo("id");
    assertThat(spoken("list", "--site", site, "--lang", "en")).isEqualTo("en");
  }

  @Test
  void isThatOfTheSiteEvenWhereItsConfigurationCannotBeRead() {
    Shell shell = Shell.in(folder).file("content/site.yaml", "title: [\nlanguage: 'id'\n");
    assertThat(spoken("list", "--site", folder.toString())).isEqualTo("id");
    assertThat(shell.run("build").err()).startsWith("content/site.yaml").contains("kesalahan:");
  }

  @Test
  void isElseEnglish() {
    String nowhere = folder.resolve("nirwana").toString();
    assertThat(spoken("list", "--site", nowhere)).isEqualTo("en");
    assertThat(spoken("list", "--site", nowhere, "--lang", "xx")).isEqualTo("en");
    assertThat(spoken("list", "--site", nowhere, "--lang")).isEqualTo("en");
  }

  @Test
  void isNotAskedForBehindTheEndOfOptions() {
    String nowhere = folder.resolve("nirwana").toString();
    assertThat(spoken("new", "article", "--site", nowhere, "--", "--lang", "id")).isEqualTo("en");
  }

  private static String spoken(String... args) {
    return SpokenLanguage.of(args).messages().language();
  }
}
