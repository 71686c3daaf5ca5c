package warta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final PrintStream printed = new PrintStream(err, true, StandardCharsets.UTF_8);

  @Test
  void tellsAFaultOfTheProgramInTheLanguageThatIsSpokenWithAllThatAReportNeeds() {
    Terminal terminal = new Terminal(printed, printed, false).answering("build", "--lang", "id");
    terminal.bug(new IllegalStateException("rusak"));
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("Ini kesalahan Warta, bukan kesalahan situs Anda.")
        .contains("\nWarta ")
        .contains("java.lang.IllegalStateException: rusak");
  }

  @Test
  void namesStagesInTheLanguageThatIsSpoken() throws InterruptedException {
    Terminal terminal = new Terminal(printed, printed, true).answering("build", "--lang", "id");
    ProgressLine line = new ProgressLine(terminal);
    Thread.sleep(1100);
    line.report("rendering", 1, 2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("menyusun halaman 1/2");
  }
}
