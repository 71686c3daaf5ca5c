package warta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingRunTest {

  @TempDir private Path folder;

  @Test
  void buildsTheWholeSiteThenAnEditThenNothing() throws IOException {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    TrainingRun.builds(folder, new PrintStream(told, true, StandardCharsets.UTF_8));
    List<String> lines = told.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines.stream().map(line -> line.replaceAll("[0-9.]+ m?s", "T")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("membaca: T"),
            line -> assertThat(line).startsWith("merencanakan: T"),
            line -> assertThat(line).startsWith("menyusun halaman: T"),
            line -> assertThat(line).startsWith("menerbitkan: T"),
            line -> assertThat(line).contains("0 tidak berubah"),
            line -> assertThat(line).startsWith("menyusun halaman: T"),
            line -> assertThat(line).contains(" ditulis"),
            line -> assertThat(line).startsWith("menyusun halaman: T"),
            line -> assertThat(line).contains("tidak ada yang perlu ditulis"));
  }
}
