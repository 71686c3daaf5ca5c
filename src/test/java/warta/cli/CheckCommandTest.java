package warta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final String GOOD = "date: 2024-12-01\ndescription: Ada.\n";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void makeSite() {
    shell = Shell.in(folder);
  }

  @Test
  void findsNothingInAGoodSiteAndWritesNothing() {
    shell.file("content/opini/satu.md", "---\ntitle: Satu ASEAN!\n" + GOOD + "---\nTeks.\n");
    Map<String, String> before = shell.files();
    Shell.Run run = shell.run("check", "--fail-on", "warning");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).matches("checked \\d+ pages: 0 errors, 0 warnings\n");
    assertThat(run.exit()).isZero();
    assertThat(shell.files()).isEqualTo(before);
  }

  @Test
  void remarksOnHeadlinesAndDescriptions() {
    String longTitle = "Kata ".repeat(23).strip();
    shell
        .file("content/opini/a.md", "---\ntitle: PASAR IKAN BUKA\n" + GOOD + "---\n")
        .file("content/opini/b.md", "---\ntitle: Buka!!\n" + GOOD + "---\n")
        .file("content/opini/c.md", "---\ntitle: " + longTitle + "\ndate: 2024-12-02\n---\n")
        .file("content/opini/d.md", "---\ntitle: 'buka!! '\n" + GOOD + "---\n");
    Shell.Run run = shell.run("check");
    assertThat(run.err())
        .isEqualTo(
            """
            content/opini/a.md:2:8: warning: this headline is written in capital letters [shouted-headline]
               2 | title: PASAR IKAN BUKA
                 |        ^^^^^^^^^^^^^^^
              hint: write it like a sentence; the design makes it large
            content/opini/b.md:2:8: warning: this headline has more than one exclamation mark [excited-headline]
               2 | title: Buka!!
                 |        ^^^^^^
              hint: let the news speak: remove them
            content/opini/c.md:2:8: warning: this article has no description [no-description]
               2 | title: LONG
                 |        ^^^^
              hint: add one or two sentences for lists and search engines: description: ...
            content/opini/c.md:2:8: warning: this headline has 114 characters, more than 110 [long-headline]
               2 | title: LONG
                 |        ^^^^
              hint: up to 70 characters are shown everywhere
            content/opini/d.md:2:8: warning: this headline has more than one exclamation mark [excited-headline]
               2 | title: 'buka!! '
                 |        ^^^^^^^^^
              hint: let the news speak: remove them
            content/opini/d.md:2:8: warning: an earlier article has the same headline: "buka!!" [repeated-headline]
               2 | title: 'buka!! '
                 |        ^^^^^^^^^
              hint: say what is new
              note: content/opini/b.md:2:8: the other one is here
            """
                .replace("LONG", longTitle)
                .replace(" ^^^^\n", " " + "^".repeat(longTitle.length()) + "\n"));
    assertThat(run.out()).endsWith(": 0 errors, 6 warnings\n");
    assertThat(run.exit()).isZero();
    assertThat(shell.run("check", "--fail-on", "warning").exit()).isEqualTo(1);
    assertThat(shell.run("build").err()).isEmpty();
  }

  @Test
  void remarksOnLeadImages() {
    shell
        .file("content/opini/a/index.md", article("potret.png", "credit: Sari"))
        .file("content/opini/a/potret.png", png(1200, 1600))
        .file("content/opini/b/index.md", article("kecil.png", "focus: 50% 30%"))
        .file("content/opini/b/kecil.png", png(1199, 1600))
        .file("content/opini/c/index.md", article("lebar.png", "credit: Sari"))
        .file("content/opini/c/lebar.png", png(1200, 249))
        .file("content/opini/d/index.md", article("gambar.svg", "credit: Sari"))
        .file("content/opini/d/gambar.svg", "<svg viewBox='0 0 3 4'/>");
    assertThat(messages(shell.run("check")))
        .isEqualTo(
            """
            content/opini/a/index.md:6:9: warning: the lead image `potret.png` is higher than wide, and nothing says what to keep when it is cropped [portrait-without-focus]
            content/opini/b/index.md:6:9: warning: the lead image `kecil.png` has 1199 x 1600 pixels, too few to be shown large [small-image]
            content/opini/b/index.md:6:9: warning: the lead image `kecil.png` has no credit [no-credit]
            content/opini/c/index.md:6:9: warning: the lead image `lebar.png` has 1200 x 249 pixels, too few to be shown large [small-image]
            """);
  }

  @Test
  void remarksOnTextsAndNames() {
    shell
        .file("content/authors/sari.md", "---\ntitle: Oleh Sari\n---\n")
        .file("content/authors/umar.md", "---\ntitle: Byron Umar\n---\n")
        .file(
            "content/opini/a.md",
            "---\ntitle: Judul\n"
                + GOOD
                + "---\n# Satu\n\n## Dua\n\n#### Empat\n\n"
                + "Baca [di **sini**.](a.md) atau [klik di sini](b.md) atau [berita di sini](b.md).\n")
        .file("content/opini/b.md", "---\ntitle: Lain\n" + GOOD + "---\n### Tiga\n\n## Dua\n");
    assertThat(messages(shell.run("check")))
        .isEqualTo(
            """
            content/authors/sari.md:2:8: warning: an author's name has more than the name: "Oleh Sari" [byline-in-name]
            content/opini/a.md:6:1: warning: this heading has the level of the headline: Satu [heading-one]
            content/opini/a.md:10:1: warning: this heading has level 4, but 3 comes next [heading-jump]
            content/opini/a.md:12:6: warning: these words do not say where the link leads: "di sini." [empty-link-text]
            content/opini/a.md:12:32: warning: these words do not say where the link leads: "klik di sini" [empty-link-text]
            content/opini/b.md:6:1: warning: this heading has level 3, but 2 comes next [heading-jump]
            """);
    assertThat(shell.run("check").err()).contains("hint: write only the name: Sari\n");
  }

  @Test
  void findsWhatABuildFinds() {
    shell
        .file("content/opini/a.md", "---\ntitle: A\ndate: kemarin\n---\n")
        .file("content/opini/draf.md", "---\ntitle: D\ndraft: true\n" + GOOD + "---\n[x](y.md)\n");
    Shell.Run run = shell.run("check");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(messages(run))
        .isEqualTo("content/opini/a.md:3:7: error: `date` is not a date: \"kemarin\" [bad-date]\n");
    assertThat(messages(shell.run("check", "--drafts"))).contains("leads nowhere: y.md");
  }

  @Test
  void findsFaultsOfTemplatesWhileRendering() {
    shell
        .file("content/opini/a.md", "---\ntitle: A\n" + GOOD + "---\n")
        .file("templates/article.peb", "{{ article.judul }}\n");
    Shell.Run run = shell.run("check");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("templates/article.peb:1").contains("judul");
    assertThat(shell.site().resolve(".warta")).doesNotExist();
  }

  @Test
  void speaksTheLanguageOfTheSite() {
    shell.file("content/site.yaml", Shell.CONFIG.replace("language: en", "language: id"));
    assertThat(shell.run("check").out())
        .matches("\\d+ halaman diperiksa: 0 kesalahan, 0 peringatan\n");
  }

  @Test
  void reportsAsJson() {
    shell.file("content/opini/a.md", "---\ntitle: A\ndate: 2024-12-01\n---\n");
    Shell.Run run = shell.run("check", "--format", "json");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("\"published\":false").contains("\"rule\":\"no-description\"");
  }

  private static String article(String image, String more) {
    return "---\ntitle: Gambar "
        + image
        + "\n"
        + GOOD
        + "image:\n  file: "
        + image
        + "\n  alt: A\n  "
        + more
        + "\n---\n";
  }

  /** The lines that say what is wrong and where. */
  private static String messages(Shell.Run run) {
    StringBuilder out = new StringBuilder();
    run.err()
        .lines()
        .filter(line -> line.startsWith("content/"))
        .forEach(line -> out.append(line).append('\n'));
    return out.toString();
  }

  /** The head of a PNG, which is all that is read of it. */
  private static byte[] png(int width, int height) {
    byte[] bytes = new byte[33];
    byte[] head = {
      (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    System.arraycopy(head, 0, bytes, 0, head.length);
    for (int i = 0; i < 4; i++) {
      bytes[16 + i] = (byte) (width >>> (24 - 8 * i));
      bytes[20 + i] = (byte) (height >>> (24 - 8 * i));
    }
    return bytes;
  }

  @Test
  void judgesWhatIsScheduledBeforeItsTimeComes() {
    shell.file(
        "content/opini/nanti.md",
        "---\ntitle: Nanti\ndate: 2025-02-01\ndescription: Ada.\n---\n[tautan](tidak-ada.md)\n");
    assertThat(shell.run("build").exit()).isZero();

    Shell.Run run = shell.run("check");
    assertThat(run.err()).contains("content/opini/nanti.md:6:1: error:").contains("[broken-link]");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void findsTwoTextsThatWillHaveOneAddress() {
    shell
        .file("content/opini/a.md", "---\ntitle: Satu\nslug: sama\n" + GOOD + "---\n")
        .file(
            "content/opini/b.md",
            "---\ntitle: Dua\nslug: sama\ndate: 2025-02-01\ndescription: Ada.\n---\n");
    Shell.Run run = shell.run("check");
    assertThat(run.err()).contains("[duplicate-output]");
    assertThat(run.exit()).isEqualTo(1);
  }
}
