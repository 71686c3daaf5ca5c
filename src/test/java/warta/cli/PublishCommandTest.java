package warta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishCommandTest {

  private static final String DRAFT =
      "---\ntitle: Satu\ndate: 2024-12-01T08:00+07:00 # nanti\ndraft: true\n---\nTeks.\n";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void makeSite() {
    shell = Shell.in(folder).file("content/opini/satu.md", DRAFT);
  }

  @Test
  void takesDraftAwayAndSetsTheDate() {
    Shell.Run run = publish("content/opini/satu.md");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            changed: content/opini/satu.md
              - date: 2024-12-01T08:00+07:00 # nanti
              - draft: true
              + date: 2024-12-23T10:30+07:00 # nanti
            The next build publishes it.
            """);
    assertThat(run.exit()).isZero();
    assertThat(shell.read("content/opini/satu.md"))
        .isEqualTo("---\ntitle: Satu\ndate: 2024-12-23T10:30+07:00 # nanti\n---\nTeks.\n");
    assertThat(shell.run("build").out()).contains("0 skipped");
  }

  @Test
  void speaksIndonesian() {
    assertThat(publish("content/opini/satu.md", "--lang", "id", "--dry-run").out())
        .startsWith("diubah: content/opini/satu.md\n")
        .endsWith("Tidak ada yang diubah (--dry-run).\n");
    assertThat(publish("content/opini/satu.md", "--lang", "id").out())
        .endsWith("`build` berikutnya menerbitkannya.\n");
    assertThat(publish("content/opini/satu.md", "--lang", "id").err())
        .isEqualTo(
            "kesalahan: content/opini/satu.md sudah terbit\n"
                + "  saran: tidak ada yang perlu dilakukan; setelah koreksi, isi `updated`\n");
    assertThat(publish("content/opini/satuu.md", "--lang", "id").err())
        .isEqualTo(
            "kesalahan: tidak ada artikel content/opini/satuu.md\n"
                + "  saran: mungkin maksud Anda content/opini/satu.md?"
                + " sebutkan berkasnya, misalnya content/opini/judul.md\n");
  }

  @Test
  void publishesNowWhatIsScheduled() {
    shell
        .file(
            "content/opini/dua.md",
            "---\ntitle: Dua\ndate: 2025-01-02\npublishAt: 2025-01-03\n---\nTeks.\n")
        .file(
            "content/opini/tiga.md",
            "{\"title\": \"Tiga\", \"date\": \"2024-12-01\", \"publishAt\": \"2025-01-03\"}\n\nTeks.\n")
        .file("content/opini/empat.md", "---\ntitle: Empat\ndate: 2025-01-02\n---\nTeks.\n");
    assertThat(publish("content/opini/dua.md").out()).endsWith("The next build publishes it.\n");
    assertThat(shell.read("content/opini/dua.md"))
        .isEqualTo("---\ntitle: Dua\ndate: 2024-12-23T10:30\n---\nTeks.\n");
    assertThat(publish("content/opini/tiga.md").exit()).isZero();
    assertThat(shell.read("content/opini/tiga.md"))
        .contains("\"date\": \"2024-12-23T10:30\", \"publishAt\": \"2024-12-23T10:30\"");
    assertThat(publish("content/opini/empat.md").exit()).isZero();
    assertThat(publish("content/opini/empat.md").err()).contains("published already");
  }

  @Test
  void changesNothingInADryRun() {
    Map<String, String> before = shell.files();
    Shell.Run run = publish("content/opini/satu.md", "--dry-run");
    assertThat(run.out())
        .contains("  - draft: true\n")
        .endsWith("Nothing was changed (--dry-run).\n");
    assertThat(shell.files()).isEqualTo(before);
  }

  @Test
  void keepsTheDateAndFreezesAnAddressThatIsNotTheFilesName() {
    shell.file(
        "content/opini/Judul Baru.md",
        "---\ntitle: Baru\ndate: 2024-12-30\ndraft: true # belum\n---\n");
    Shell.Run run = publish("opini/Judul Baru.md", "--keep-date");
    assertThat(shell.read("content/opini/Judul Baru.md"))
        .isEqualTo(
            "---\ntitle: Baru\ndate: 2024-12-30\nslug: judul-baru\ndraft: false # belum\n---\n");
    assertThat(run.out()).endsWith("The next build publishes it from 2024-12-30T00:00+07:00 on.\n");
  }

  @Test
  void editsTomlAndJson() {
    shell
        .file(
            "content/opini/dua.md",
            "+++\r\ntitle = 'Dua'\r\ndate = 2024-12-01\r\ndraft = true\r\n[extra]\r\na = 1\r\n+++\r\n")
        .file(
            "content/opini/tiga.md",
            "{\n  \"title\": \"Tiga\", \"date\": \"2024-12-01\",\n  \"draft\": true\n}\nTeks");
    assertThat(publish("opini/dua.md").err()).isEmpty();
    assertThat(publish("opini/tiga.md").err()).isEmpty();
    assertThat(shell.read("content/opini/dua.md"))
        .isEqualTo(
            "+++\r\ntitle = 'Dua'\r\ndate = 2024-12-23T10:30:00\r\n[extra]\r\na = 1\r\n+++\r\n");
    assertThat(shell.read("content/opini/tiga.md"))
        .isEqualTo(
            "{\n  \"title\": \"Tiga\", \"date\": \"2024-12-23T10:30\",\n  \"draft\": false\n}\nTeks");
  }

  @Test
  void refusesWhatIsNoDraftOrNoArticle() {
    shell.file("content/opini/dua.md", "---\ntitle: Dua\ndate: 2024-12-01\n---\n");
    Shell.Run run = publish("content/opini/dua.md");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "error: content/opini/dua.md is published already\n"
                + "  hint: there is nothing to do; after a correction give it `updated`\n");
    assertThat(publish("content/opini/satuu.md").err())
        .isEqualTo(
            "error: there is no article content/opini/satuu.md\n"
                + "  hint: did you mean content/opini/satu.md?"
                + " name its file, such as content/opini/judul.md\n");
  }

  private Shell.Run publish(String file, String... more) {
    String[] arguments = new String[more.length + 2];
    arguments[0] = "publish";
    arguments[1] = file.startsWith("content") ? folder.resolve(file).toString() : file;
    System.arraycopy(more, 0, arguments, 2, more.length);
    if (file.contains("satuu")) {
      arguments[1] = file;
    }
    return shell.run(arguments);
  }

  @Test
  void datesAScheduledStoryWithTheMomentOfItsAppearance() {
    shell.file(
        "content/opini/nanti.md",
        "---\ntitle: Nanti\ndate: 2024-12-01\npublishAt: 2025-01-02T06:00\ndraft: true\n---\n");
    Shell.Run run = publish("opini/nanti.md");
    assertThat(run.exit()).isZero();
    assertThat(shell.read("content/opini/nanti.md"))
        .isEqualTo("---\ntitle: Nanti\ndate: 2025-01-02T06:00\npublishAt: 2025-01-02T06:00\n---\n");
    assertThat(run.out()).endsWith("The next build publishes it from 2025-01-02T06:00+07:00 on.\n");
  }

  @Test
  void doesNotPublishWhatWouldStopTheNextBuild() {
    String faulty = "---\ntitle: Salah\ndate: 2024-12-01\ndraft: true\n---\n[x](tidak-ada.md)\n";
    shell.file("content/opini/salah.md", faulty);
    Shell.Run run = publish("opini/salah.md");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .startsWith(
            "Nothing was changed. With this the site would have errors that it does not have now:\n"
                + "content/opini/salah.md:6:1: error: this link leads nowhere: tidak-ada.md"
                + " [broken-link]\n   6 | [x](tidak-ada.md)\n");
    assertThat(shell.read("content/opini/salah.md")).isEqualTo(faulty);
  }
}
