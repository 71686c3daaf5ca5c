package warta.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.output.Output;
import warta.text.Fingerprint;

class TemplateTimesTest {

  private final TemplateTimes times = new TemplateTimes();

  @Test
  void addsUpWhatEachTemplateTookSlowestFirst() {
    times.add(output("home.peb"), 2_000_000);
    times.add(output("article.peb"), 3_000_000);
    times.add(output("article.peb"), 4_000_000);
    assertThat(times.slowest())
        .extracting(time -> time.path() + " " + time.pages() + " " + time.total().toMillis())
        .containsExactly("article.peb 2 7", "home.peb 1 2");
  }

  @Test
  void whatNoTemplateMakesIsNotCounted() {
    times.add(output(""), 1);
    assertThat(times.slowest()).isEmpty();
  }

  private static Output output(String template) {
    Output.Rendered page =
        new Output.Rendered() {
          @Override
          public Optional<byte[]> render(Consumer<Diagnostic> faults) {
            return Optional.empty();
          }

          @Override
          public String template() {
            return template;
          }
        };
    return new Output(
        "/x/", Output.Phase.PAGE, Fingerprint.NONE, page, Location.ofFile("content/x.md"));
  }
}
