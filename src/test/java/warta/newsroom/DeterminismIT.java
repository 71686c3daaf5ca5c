package warta.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The bytes of a site depend on its sources and on nothing else. */
@TestInstance(Lifecycle.PER_CLASS)
class DeterminismIT {

  private Path first;
  private Path reference;

  @BeforeAll
  void buildReference(@TempDir Path work) {
    first = work;
    reference = Newsroom.buildAnew(first, List.of());
  }

  @Test
  void oneWorkerWritesWhatManyWrite(@TempDir Path second) {
    Path other = Newsroom.buildAnew(second, List.of(), "--workers", "1");
    assertThat(Newsroom.files(other)).isEqualTo(Newsroom.files(reference));
  }

  @Test
  void theMachinesLocaleZoneAndCharsetDoNotMatter(@TempDir Path second) {
    List<String> turkish =
        List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=America/Los_Angeles",
            "-Dfile.encoding=ISO-8859-9",
            "-Dline.separator=\r\n");
    Path other = Newsroom.buildAnew(second, turkish, "--workers", "5");
    assertThat(Newsroom.files(other)).isEqualTo(Newsroom.files(reference));
  }

  @Test
  void aSecondBuildWritesNothingAndSaysSo() {
    Newsroom.Run run =
        Newsroom.site(
            first,
            List.of(),
            "build",
            "--site",
            Newsroom.PROJECT.toString(),
            "--output",
            reference.toString(),
            "--cache",
            first.resolve("cache").toString(),
            "--lang",
            "en",
            "--now",
            Newsroom.NOW);
    assertThat(run.exit()).isZero();
    assertThat(run.output()).contains("nothing to write").contains(" 0 removed");
  }
}
