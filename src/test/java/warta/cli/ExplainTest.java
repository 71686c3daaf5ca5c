package warta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import warta.cli.CommandLineSite.Result;

/** {@code explain RULE} and {@code --explain RULE}. */
class ExplainTest {

  private static final String ENGLISH =
      """
      bad-date (error)
      Dates are written from the greatest to the smallest part: year, month, day. So nobody can \
      mistake the day for the month.

      Wrong:
        date: 23-12-2024

      Right:
        date: 2024-12-23T10:30+07:00
      """;

  @TempDir private Path folder;

  @Test
  void aRuleIsExplained() {
    assertThat(CommandLineSite.run("explain", "bad-date", "--lang", "en"))
        .isEqualTo(new Result(0, ENGLISH, ""));
  }

  @Test
  void theOptionStandsAnywhere() {
    Result expected = new Result(0, ENGLISH, "");
    assertThat(CommandLineSite.run("--explain", "bad-date", "--lang", "en")).isEqualTo(expected);
    assertThat(CommandLineSite.run("build", "--explain", "[bad-date]", "--lang", "en"))
        .isEqualTo(expected);
  }

  @Test
  void theLanguageIsThatOfTheSite() {
    new CommandLineSite(folder).with("content/site.yaml", "title: Koran\n");
    assertThat(CommandLineSite.run("explain", "bad-date", "--site", folder.toString()).out())
        .startsWith("bad-date (kesalahan)\nTanggal ditulis dari bagian terbesar");
    assertThat(CommandLineSite.run("build", "--explain", "bad-date", "--site", folder + "/x").out())
        .isEqualTo(ENGLISH);
  }

  @Test
  void anUnknownRuleIsNotUnderstood() {
    Result result = CommandLineSite.run("explain", "bad-dat", "--lang", "en");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .startsWith("there is no rule `bad-dat`; did you mean `bad-date`? there are: alias-clash, ")
        .endsWith(", yaml-tab\n");
  }

  @Test
  void theLanguageStandsBeforeOrBehindTheCommand() {
    Result indonesian = CommandLineSite.run("explain", "bad-date", "--lang", "id");
    assertThat(indonesian.out()).startsWith("bad-date (kesalahan)\n");
    assertThat(CommandLineSite.run("--lang", "id", "explain", "bad-date")).isEqualTo(indonesian);
    assertThat(CommandLineSite.run("--lang=id", "explain", "bad-date")).isEqualTo(indonesian);
    assertThat(CommandLineSite.run("--lang", "id", "--explain", "bad-date")).isEqualTo(indonesian);
  }
}
