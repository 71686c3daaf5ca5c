package warta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void makeSite() {
    shell =
        Shell.in(folder)
            .file(
                "content/opini/satu.md",
                "---\ntitle: Satu, dan \"dua\"\ndate: 2024-12-20\nauthors: [sari]\n"
                    + "tags: [Laut Jawa]\ndescription: Ada.\n---\n")
            .file(
                "content/nasional/nanti.md",
                "---\ntitle: =Nanti\ndate: 2024-12-01\npublishAt: 2024-12-24T06:00+09:00\n---\n")
            .file(
                "content/nasional/jawa/draf.md",
                "---\ntitle: Draf\ndate: 2024-12-22T08:00\ndraft: true\n---\n")
            .file("content/nasional/jawa/_index.md", "---\ntitle: Jawa\n---\n")
            .file(
                "content/opini/lama/index.md",
                "---\ntitle: Lama\ndate: 2023-01-01\nexpires: 2024-01-01\n"
                    + "image: {file: a.svg, alt: A}\n---\n")
            .file("content/opini/lama/a.svg", "<svg viewBox='0 0 4 3'/>");
  }

  @Test
  void listsAllArticlesNewestFirst() {
    Shell.Run run = shell.run("list");
    assertThat(run.out())
        .isEqualTo(
            """
            state      date (Asia/Jakarta)  section        authors  title            file
            scheduled  2024-12-24 04:00     nasional                =Nanti           content/nasional/nanti.md
            draft      2024-12-22 08:00     nasional/jawa           Draf             content/nasional/jawa/draf.md
            published  2024-12-20 00:00     opini          sari     Satu, dan "dua"  content/opini/satu.md
            expired    2023-01-01 00:00     opini                   Lama             content/opini/lama/index.md
            4 articles
            """);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
  }

  @Test
  void filtersByStateAndByWhatIsMissing() {
    assertThat(files("--drafts", "--expired"))
        .containsExactly("content/nasional/jawa/draf.md", "content/opini/lama/index.md");
    assertThat(files("--scheduled")).containsExactly("content/nasional/nanti.md");
    assertThat(files("--without-photo", "--section", "opini"))
        .containsExactly("content/opini/satu.md");
    assertThat(files("--without-description")).hasSize(3).doesNotContain("content/opini/satu.md");
    assertThat(files("--section", "nasional")).hasSize(2);
    assertThat(files("--author", "sari")).containsExactly("content/opini/satu.md");
    assertThat(files("--tag", "laut-jawa")).containsExactly("content/opini/satu.md");
    assertThat(shell.run("list", "--tag", "darat").out()).isEqualTo("0 articles\n");
  }

  @Test
  void writesCsvThatASpreadsheetDoesNotRun() {
    assertThat(shell.run("list", "--section", "nasional", "--format", "csv").out())
        .isEqualTo(
            """
            file,state,title,date,changesAt,url,section,kind,authors,tags,photo,description
            content/nasional/nanti.md,scheduled,'=Nanti,2024-12-24T04:00:00+07:00,2024-12-24T04:00:00+07:00,,nasional,report,,,no,
            content/nasional/jawa/draf.md,draft,Draf,2024-12-22T08:00:00+07:00,,,nasional/jawa,report,,,no,
            """);
    assertThat(shell.run("list", "--author", "sari", "--format", "csv").out())
        .contains("content/opini/satu.md,published,\"Satu, dan \"\"dua\"\"\",");
  }

  @Test
  void writesJson() {
    assertThat(shell.run("list", "--author", "sari", "--format", "json").out())
        .isEqualTo(
            """
            {
              "articles": [
                {
                  "file": "content/opini/satu.md",
                  "state": "published",
                  "title": "Satu, dan \\"dua\\"",
                  "date": "2024-12-20T00:00:00+07:00",
                  "url": "https://example.org/opini/satu/",
                  "section": "opini",
                  "kind": "report",
                  "authors": ["sari"],
                  "tags": ["Laut Jawa"],
                  "photo": false,
                  "description": "Ada."
                }
              ],
              "language": "en",
              "diagnostics": []
            }
            """);
  }

  @Test
  void writesJsonForABrokenSiteToo() {
    shell.file("content/site.yaml", "title: Koran\n\tlanguage: id\n");
    Shell.Run run = shell.run("list", "--format", "json", "--lang", "id");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            {
              "articles": [],
              "language": "id",
              "diagnostics": [
                {
                  "severity": "error",
                  "rule": "yaml-tab",
                  "file": "content/site.yaml",
                  "line": 2,
                  "column": 1,
                  "length": 1,
                  "message": "YAML tidak boleh menjorok dengan tab",
                  "hint": "ganti tab itu dengan dua spasi",
                  "notes": [],
                  "excerpt": "\\tlanguage: id"
                }
              ]
            }
            """);
  }

  @Test
  void writesJsonForWrongNamesAndFaultyFiles() {
    Shell.Run wrong = shell.run("list", "--format", "json", "--author", "sary");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).isEmpty();
    assertThat(wrong.out()).contains("\"articles\": []").contains("\"rule\": \"unknown-author\"");

    shell.file("content/opini/rusak.md", "tanpa apa-apa\n");
    Shell.Run faulty = shell.run("list", "--format", "json", "--expired");
    assertThat(faulty.exit()).isZero();
    assertThat(faulty.err()).isEmpty();
    assertThat(faulty.out())
        .contains("\"title\": \"Lama\"")
        .contains("\"rule\": \"missing-front-matter\"");
  }

  @Test
  void speaksIndonesian() {
    shell.file("content/opini/rusak.md", "tanpa apa-apa\n");
    Shell.Run run = shell.run("list", "--expired", "--lang", "id");
    assertThat(run.out())
        .isEqualTo(
            """
            status       tanggal (Asia/Jakarta)  rubrik  penulis  judul  berkas
            kedaluwarsa  2023-01-01 00:00        opini            Lama   content/opini/lama/index.md
            1 artikel
            """);
    assertThat(run.err())
        .isEqualTo(
            "catatan: ada berkas yang salah sehingga mungkin tidak masuk daftar ini;"
                + " lihat `check`\n");
  }

  @Test
  void suggestsNamesThatExist() {
    Shell.Run run = shell.run("list", "--section", "opinni");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            """
            error: there is no section `opinni` [unknown-section]
              hint: did you mean `opini`? sections are folders in `content/`: nasional, nasional/jawa, opini
            """);
    assertThat(shell.run("list", "--author", "sary").err()).contains("did you mean `sari`?");
  }

  @Test
  void saysWhenFilesAreMissingFromTheList() {
    shell.file("content/opini/rusak.md", "tanpa apa-apa\n");
    Shell.Run run = shell.run("list", "--expired");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).endsWith("1 article\n");
    assertThat(run.err())
        .isEqualTo("note: some files have errors and may be missing; see `check`\n");
  }

  @Test
  void needsASite() {
    Shell.Run run = Shell.give("list", "--site", folder.resolve("nirwana").toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).startsWith("error: there is no `content/site.yaml` [missing-config]\n");
  }

  private String[] files(String... filters) {
    String[] arguments = new String[filters.length + 3];
    arguments[0] = "list";
    System.arraycopy(filters, 0, arguments, 1, filters.length);
    arguments[filters.length + 1] = "--format";
    arguments[filters.length + 2] = "csv";
    return shell
        .run(arguments)
        .out()
        .lines()
        .skip(1)
        .map(l -> l.split(",")[0])
        .toArray(String[]::new);
  }
}
