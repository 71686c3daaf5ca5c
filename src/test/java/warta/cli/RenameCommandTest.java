package warta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenameCommandTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void makeSite() {
    shell =
        Shell.in(folder)
            .file(
                "content/site.yaml",
                Shell.CONFIG + "menus:\n  footer:\n    - opini/satu/index.md # penting\n")
            .file(
                "content/opini/satu/index.md",
                "---\ntitle: Satu\ndate: 2024-12-01\nimage: {file: foto.svg, alt: A}\n---\n"
                    + "[dua](../dua.md) [sini](../satu/index.md) ![b](foto.svg) ![c](../lain.svg)\n")
            .file("content/opini/satu/foto.svg", "<svg viewBox='0 0 4 3'/>")
            .file("content/opini/lain.svg", "<svg viewBox='0 0 4 3'/>")
            .file(
                "content/opini/dua.md",
                "---\ntitle: Dua\ndate: 2024-12-02\nrelated: ['satu/index.md']\n---\n"
                    + "# A {#a}\n\n[a](satu/index.md) dan [b](<satu/index.md> 'x'), ![d](satu/foto.svg)"
                    + " [c][r]\n\n[r]: satu/index.md\n")
            .file(
                "content/nasional/draf.md",
                "---\ntitle: Draf\ndate: 2024-12-02\ndraft: true\n---\n"
                    + "`satu/index.md` [x](../opini/satu/index.md) [d](../opini/dua.md#a)\n");
  }

  @Test
  void givesABundleAnotherSlug() {
    Shell.Run run = shell.run("rename", "opini/satu", "--slug", "pertama");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            moved: content/opini/satu -> content/opini/pertama
            changed: content/opini/pertama/index.md
              + aliases: [/opini/satu/]
              - [dua](../dua.md) [sini](../satu/index.md) ![b](foto.svg) ![c](../lain.svg)
              + [dua](../dua.md) [sini](index.md) ![b](foto.svg) ![c](../lain.svg)
            changed: content/nasional/draf.md
              - `satu/index.md` [x](../opini/satu/index.md) [d](../opini/dua.md#a)
              + `satu/index.md` [x](../opini/pertama/index.md) [d](../opini/dua.md#a)
            changed: content/opini/dua.md
              - related: ['satu/index.md']
              + related: ['pertama/index.md']
              - [a](satu/index.md) dan [b](<satu/index.md> 'x'), ![d](satu/foto.svg) [c][r]
              + [a](pertama/index.md) dan [b](<pertama/index.md> 'x'), ![d](pertama/foto.svg) [c][r]
              - [r]: satu/index.md
              + [r]: pertama/index.md
            changed: content/site.yaml
              -     - opini/satu/index.md # penting
              +     - opini/pertama/index.md # penting
            """);
    assertThat(run.exit()).isZero();
    assertThat(shell.site().resolve("content/opini/satu")).doesNotExist();
    assertThat(shell.site().resolve("content/opini/pertama/foto.svg")).exists();
    assertThat(shell.run("build").err()).doesNotContain("error");
    assertThat(shell.read("public/_redirects")).contains("/opini/satu/ /opini/pertama/ 301\n");
  }

  @Test
  void givesAnArticleAnotherSectionAndBack() {
    Shell.Run run = shell.run("rename", "opini/dua.md", "--section", "nasional");
    assertThat(run.err()).isEmpty();
    assertThat(shell.read("content/nasional/dua.md"))
        .isEqualTo(
            "---\ntitle: Dua\ndate: 2024-12-02\naliases: [/opini/dua/]\n"
                + "related: ['../opini/satu/index.md']\n---\n# A {#a}\n\n"
                + "[a](../opini/satu/index.md) dan [b](<../opini/satu/index.md> 'x'),"
                + " ![d](../opini/satu/foto.svg) [c][r]\n\n[r]: ../opini/satu/index.md\n");
    assertThat(shell.read("content/opini/satu/index.md")).contains("[dua](../../nasional/dua.md)");
    assertThat(shell.read("content/nasional/draf.md")).contains("[d](dua.md#a)");
    assertThat(shell.run("rename", "nasional/dua.md", "--section", "opini").exit()).isZero();
    assertThat(shell.read("content/opini/dua.md"))
        .contains("aliases: [/nasional/dua/]\nrelated: ['../opini/satu/index.md']\n");
    assertThat(shell.run("build").err()).doesNotContain("error");
  }

  @Test
  void draftsGetNoAlias() {
    shell.run("rename", "nasional/draf.md", "--slug", "naskah");
    assertThat(shell.read("content/nasional/naskah.md")).doesNotContain("aliases");
  }

  @Test
  void speaksIndonesian() {
    assertThat(shell.run("rename", "opini/satu", "--slug", "dua", "--lang", "id").err())
        .isEqualTo("kesalahan: content/opini/dua.md sudah ada\n  saran: pilih nama lain\n");
    assertThat(shell.run("rename", "opini/satu", "--slug", "tiga", "--lang", "id").out())
        .startsWith(
            "dipindahkan: content/opini/satu -> content/opini/tiga\n"
                + "diubah: content/opini/tiga/index.md\n");
  }

  @Test
  void changesNothingInADryRun() {
    Map<String, String> before = shell.files();
    Shell.Run run = shell.run("rename", "opini/satu", "--slug", "pertama", "--dry-run");
    assertThat(run.out()).endsWith("Nothing was changed (--dry-run).\n");
    assertThat(shell.files()).isEqualTo(before);
  }

  @Test
  void refusesNamesThatAreTakenOrCannotBe() {
    assertThat(shell.run("rename", "opini/satu", "--slug", "dua").err())
        .isEqualTo("error: content/opini/dua.md exists already\n  hint: choose another name\n");
    assertThat(shell.run("rename", "opini/satu", "--slug", "Judul Baru").err())
        .contains("such as `judul-baru`");
    assertThat(shell.run("rename", "opini/satu", "--section", "opinni").err())
        .contains("did you mean `opini`?");
    assertThat(shell.run("rename", "opini/satu", "--slug", "satu").err())
        .contains("has this name already");
    assertThat(shell.run("rename", "authors/sari.md", "--slug", "sari-dewi").err())
        .contains("content/authors/sari.md cannot be renamed in this way");
    assertThat(shell.run("rename", "opini/satu").exit()).isEqualTo(2);
  }

  @Test
  void keepsASlugOfItsOwnInStep() {
    shell.file("content/opini/tiga.md", "---\ntitle: T\nslug: lain\ndate: 2024-12-02\n---\n");
    shell.run("rename", "opini/tiga.md", "--slug", "empat");
    assertThat(shell.read("content/opini/empat.md"))
        .isEqualTo("---\ntitle: T\nslug: empat\ndate: 2024-12-02\naliases: [/opini/lain/]\n---\n");
  }

  @Test
  void changesNothingWhenTheNewNameWouldBreakTheSite() {
    Map<String, String> before = shell.files();
    Shell.Run run = shell.run("rename", "opini/satu", "--slug", "arsip");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .startsWith(
            "Nothing was changed. With this the site would have errors that it does not have now:\n"
                + "content/opini/satu/index.md:2:8: error:")
        .contains("[reserved-name]\n   2 | title: Satu\n");
    assertThat(shell.files()).isEqualTo(before);
  }

  @Test
  void remembersAddressesThatMayHaveBeenPublic() {
    shell.file(
        "content/opini/lama.md", "---\ntitle: L\ndate: 2024-12-02\nexpires: 2024-12-03\n---\n");
    shell.run("rename", "opini/lama.md", "--slug", "lama-sekali");
    assertThat(shell.read("content/opini/lama-sekali.md")).contains("aliases: [/opini/lama/]\n");

    Shell.Run draft = shell.run("rename", "nasional/draf.md", "--slug", "baru");
    assertThat(draft.exit()).isZero();
    assertThat(draft.err())
        .isEqualTo(
            "note: if it was ever public, write its old address into its `aliases`:"
                + " /nasional/draf/\n");
  }
}
