package warta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What is read without picocli is read as picocli reads it. */
class PlainBuildTest {

  private static final List<String> WORDS =
      List.of(
          "--site",
          "--site=situs",
          "situs",
          "--quiet",
          "--verbose",
          "--output=keluar",
          "--output",
          "dua kata",
          "--cache=a=b",
          "--drafts",
          "--future",
          "--preview",
          "--keep-going",
          "--clean",
          "--verify",
          "--timings",
          "",
          "-",
          "--",
          "@berkas",
          "--quiet=true",
          "--site=",
          "--site==x",
          "--output='x'",
          "--workers=2",
          "--lang=en",
          "--help",
          "build");

  private final Terminal terminal =
      new Terminal(
          new PrintStream(OutputStream.nullOutputStream()),
          new PrintStream(OutputStream.nullOutputStream()),
          false);

  @Test
  void everyLineThatItUnderstandsMeansTheSameToPicocli() {
    Random random = new Random(23);
    int understood = 0;
    for (int i = 0; i < 20_000; i++) {
      List<String> line = new ArrayList<>(List.of("build"));
      for (int words = random.nextInt(5); words > 0; words--) {
        line.add(WORDS.get(random.nextInt(WORDS.size())));
      }
      BuildCommand plain = PlainBuild.of(terminal, line.toArray(new String[0]));
      if (plain != null) {
        understood++;
        assertThat(plain)
            .as("%s", line)
            .usingRecursiveComparison()
            .ignoringFields("options.spec")
            .isEqualTo(parsed(line));
      }
    }
    assertThat(understood).isGreaterThan(2_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build --quiet --quiet",
        "build --site a --site=b",
        "build --site",
        "build --site --quiet",
        "build --site @a",
        "build --output '",
        "build --no-such",
        "build --workers 2",
        "build --explain x",
        "build --lang id",
        "build --base-url https://example.org/",
        "build situs",
        "build --help",
        "--lang=id build",
        "check",
        ""
      })
  void theRestIsLeftToPicocli(String line) {
    assertThat(PlainBuild.of(terminal, line.split(" "))).isNull();
  }

  private BuildCommand parsed(List<String> line) {
    BuildCommand command = new BuildCommand(terminal);
    try {
      new CommandLine(command).parseArgs(line.subList(1, line.size()).toArray(new String[0]));
    } catch (ParameterException e) {
      throw new AssertionError(line + " is not understood", e);
    }
    return command;
  }
}
