package warta.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobSizeTest {

  private static final String FIRST_COMPILER_ONLY = "-XX:TieredStopAtLevel=1";
  private static final String SMALL_ROOM = "-Xmn48m";

  @TempDir private Path site;

  @BeforeEach
  void makeContent() throws IOException {
    Files.createDirectories(site.resolve("content/nasional"));
  }

  @Test
  void fewTextsDoWithoutTheOptimisingCompiler() throws IOException {
    photos(9);
    assertThat(options()).contains(FIRST_COMPILER_ONLY).doesNotContain(SMALL_ROOM);
  }

  @Test
  void muchToReadIsOptimisedButInlinedLess() throws IOException {
    photos(10);
    assertThat(options())
        .doesNotContain(FIRST_COMPILER_ONLY)
        .anyMatch(option -> option.startsWith("-XX:InlineSmallCode="));
  }

  @Test
  void whatWasReadBeforeIsLittle() throws IOException {
    photos(10);
    Files.createDirectories(site.resolve(".warta/sources"));
    Files.createFile(site.resolve(".warta/sources/index"));
    assertThat(options()).contains(FIRST_COMPILER_ONLY, SMALL_ROOM);
  }

  private void photos(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      Files.createFile(site.resolve("content/nasional/" + i + ".jpg"));
    }
  }

  private List<String> options() {
    return JobSize.options(new String[] {"build", "--site=" + site});
  }
}
