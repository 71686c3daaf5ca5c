package warta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewArticleCommandTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void makeSite() {
    shell = Shell.in(folder);
  }

  @Test
  void beginsADraftThatBuilds() {
    shell.file("content/site.yaml", Shell.CONFIG.replace("language: en", "language: id"));
    Shell.Run run =
        shell.run("new", "article", "Harga: \"naik\"", "--section", "opini", "--author", "sari");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            baru: content/opini/harga-naik.md
            Ini masih draf: `build --preview` menampilkannya, `publish` menerbitkannya.
            """);
    assertThat(run.exit()).isZero();
    assertThat(shell.read("content/opini/harga-naik.md"))
        .isEqualTo(
            """
            ---
            title: "Harga: \\"naik\\""
            date: 2024-12-23T10:30
            authors: [sari]
            kind: report
            # Satu atau dua kalimat untuk daftar berita dan mesin pencari:
            description:
            tags: []
            # Foto utama: taruh berkasnya di samping naskah ini, lalu hapus tanda # di bawah.
            # image:
            #   file: foto.jpg
            #   alt: Apa yang terlihat di foto
            #   caption: Keterangan foto
            #   credit: Nama pemotret
            # Selama baris ini ada, naskah tidak terbit:
            draft: true
            ---

            Tulis paragraf pertama di sini.
            """);
    assertThat(shell.run("build", "--drafts").exit()).isZero();
    assertThat(shell.site().resolve("public/opini/harga-naik/index.html")).exists();
  }

  @Test
  void speaksTheLanguageOfTheSiteAndMakesBundles() {
    shell.run(
        "new",
        "article",
        "Title",
        "--section",
        "opini",
        "--kind",
        "opinion",
        "--bundle",
        "--date",
        "2025-01-02");
    assertThat(shell.read("content/opini/title/index.md"))
        .contains("date: 2025-01-02\nauthors: []\nkind: opinion\n")
        .contains("Write the first paragraph here.");
  }

  @Test
  void makesNothingInADryRun() {
    Shell.Run run = shell.run("new", "article", "Judul", "--section", "opini", "--dry-run");
    assertThat(run.out())
        .isEqualTo("new: content/opini/judul.md\nNothing was changed (--dry-run).\n");
    assertThat(run.exit()).isZero();
    assertThat(shell.site().resolve("content/opini/judul.md")).doesNotExist();
  }

  @Test
  void neverWritesOverAFile() {
    shell.file("content/opini/judul/index.md", "---\ntitle: Lama\ndate: 2024-01-01\n---\n");
    Shell.Run run = shell.run("new", "article", "Judul", "--section", "opini");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            """
            error: content/opini/judul/index.md exists already
              hint: choose another title, or edit that file
            """);
    assertThat(shell.site().resolve("content/opini/judul.md")).doesNotExist();
  }

  @Test
  void suggestsNamesThatExist() {
    Shell.Run run =
        shell.run(
            "new",
            "article",
            "Judul",
            "--section",
            "opiny",
            "--author",
            "sary,umar",
            "--kind",
            "opini",
            "--date",
            "23-12-2024");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            error: there is no section `opiny` [unknown-section]
              hint: did you mean `opini`? sections are folders in `content/`: nasional, opini
            error: there is no author `sary` [unknown-author]
              hint: did you mean `sari`? authors are files in `content/authors/`: sari
            error: there is no author `umar` [unknown-author]
              hint: authors are files in `content/authors/`: sari
            --date: error: `date` is not a date: "23-12-2024" [bad-date]
              hint: the year comes first: 2024-12-23; write an ISO date, such as 2024-12-23 or 2024-12-23T10:30+07:00
            --kind: error: `kind` cannot be "opini" [bad-value]
              hint: did you mean "opinion"? use one of: report, opinion, analysis, editorial, explainer, fact-check, interview, profile, obituary, review, press-release
            """);
  }

  @Test
  void refusesATitleWithoutAName() {
    assertThat(shell.run("new", "article", "???", "--section", "opini").err())
        .startsWith("error: no name for a file can be made from this title\n");
  }
}
