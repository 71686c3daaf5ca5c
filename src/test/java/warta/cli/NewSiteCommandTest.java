package warta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import warta.golden.TestSite;

/** {@code new site}. */
class NewSiteCommandTest {

  private final TestSite place = TestSite.empty();

  @Test
  void makesASiteThatBuildsAtOnceWithoutAWarning() {
    String folder = place.path("koran").toString();
    TestSite.Build made = place.run("new", "site", folder);
    assertThat(made.console())
        .isEqualTo(
            """
            Situs baru ada di SITE/koran. Bangun situsnya dengan:
              java -jar site.jar build --site SITE/koran
            Panduan singkat redaksi ada di SITE/koran/PANDUAN.md
            exit code 0
            """);
    assertThat(place.has("koran/content/site.yaml")).isTrue();
    assertThat(place.has("koran/.gitignore")).isTrue();

    TestSite.Build built = place.run("build", "--site", folder, "--now", TestSite.NOW);
    assertThat(built.err()).isEmpty();
    assertThat(built.out()).contains(" halaman, ");
    assertThat(built.exitCode()).isZero();
    assertThat(place.has("koran/public/index.html")).isTrue();
  }

  @Test
  void answersInTheLanguageThatIsAskedFor() {
    assertThat(place.run("new", "site", place.path("koran").toString(), "--lang", "en").out())
        .isEqualTo(
            """
            A new site is in SITE/koran. Build it with:
              java -jar site.jar build --site SITE/koran
            A short guide for editors is in SITE/koran/PANDUAN.md
            """);
  }

  @Test
  void takesAnEmptyFolder() throws IOException {
    Files.createDirectories(place.path("koran"));
    assertThat(place.run("new", "site", place.path("koran").toString()).exitCode()).isZero();
  }

  @Test
  void leavesAFolderAloneThatIsNotEmpty() {
    place.write("koran/catatan.txt", "x");
    assertThat(place.run("new", "site", place.path("koran").toString()).console())
        .isEqualTo(
            """
            error: SITE/koran exists and is not an empty folder
              hint: name a folder that does not exist yet
            exit code 1
            """);
    assertThat(place.files(".").keySet()).containsExactly("koran/catatan.txt");
  }

  @Test
  void saysWhenItCannotWrite() {
    place.write("koran", "a file");
    assertThat(place.run("new", "site", place.path("koran").toString()).exitCode()).isEqualTo(1);
    TestSite.Build inside = place.run("new", "site", place.path("koran/baru").toString());
    assertThat(inside.err())
        .startsWith("error: SITE/koran/baru cannot be written: ")
        .doesNotContain("Phrase");
    assertThat(inside.exitCode()).isEqualTo(1);
  }
}
