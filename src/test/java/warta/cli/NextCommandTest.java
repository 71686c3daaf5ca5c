package warta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code next}: when the site changes by itself. */
class NextCommandTest {

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void makeSite() {
    shell = Shell.in(folder);
  }

  private void write(String name, String date, String more) {
    shell.file(
        "content/opini/" + name + ".md",
        "---\ntitle: %s\ndate: %s\n%s---\nTeks.\n".formatted(name, date, more));
  }

  @Test
  void saysPlainlyThatNothingIsDue() {
    write("lama", "2024-01-01", "");
    assertThat(next())
        .isEqualTo("Nothing is due: the site stays as it is until someone edits it.\n");
    assertThat(next("--lang", "id")).startsWith("Tidak ada yang ditunggu");
    assertThat(next("--format", "json")).isEqualTo("{\"next\": null, \"changes\": []}\n");
    assertThat(folder.resolve(".warta")).doesNotExist();
  }

  @Test
  void namesTheFirstInstantAndAllThatHappensThen() {
    write("besok", "2099-01-02T06:00", "");
    write("habis", "2024-01-01", "expires: 2099-01-01T23:00Z\n");
    write("lusa", "2099-01-03", "");
    assertThat(next())
        .isEqualTo(
            """
            2099-01-02T06:00:00+07:00
              content/opini/besok.md appears
              content/opini/habis.md expires
            """);
    assertThat(next("--format", "json"))
        .isEqualTo(
            """
            {
              "next": "2099-01-02T06:00:00+07:00",
              "unix": 4070991600,
              "changes": [
                {
                  "change": "appears",
                  "path": "content/opini/besok.md"
                },
                {
                  "change": "expires",
                  "path": "content/opini/habis.md"
                }
              ]
            }
            """);
  }

  @Test
  void isSilentAboutASiteThatCannotBeBuilt() {
    write("rusak", "kemarin", "");
    Shell.Run run = shell.run("next");
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("[bad-date]");
    assertThat(run.exit()).isEqualTo(1);
    Shell.Run json = shell.run("next", "--format", "json");
    assertThat(json.out()).startsWith("{").contains("\"rule\": \"bad-date\"");
    assertThat(json.exit()).isEqualTo(1);
  }

  private String next(String... options) {
    String[] all = new String[options.length + 1];
    all[0] = "next";
    System.arraycopy(options, 0, all, 1, options.length);
    Shell.Run run = shell.run(all);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    return run.out();
  }
}
