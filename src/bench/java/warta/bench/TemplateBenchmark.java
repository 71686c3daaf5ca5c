package warta.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import warta.diagnostic.Diagnostic;
import warta.template.InlineBlocks;
import warta.template.PageTemplate;
import warta.template.TemplateRenderer;
import warta.template.TemplateSet;
import warta.template.TemplateSource;
import warta.template.Words;
import warta.text.SourceText;

/** Rendering a list of 20 stories with the bench theme. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TemplateBenchmark {

  private static final String LIST = "partials/bench-list.peb";
  private static final String ROW = "partials/bench-row.peb";

  /** The list as a page of its own. */
  private static final PageTemplate<Rows> PAGE =
      new PageTemplate<>("bench.peb", "rows", Rows.class);

  private static final String PAGE_TEXT =
      "{% include \"" + LIST + "\" with {\"items\": rows.items} %}";

  /** What the page's template gets. */
  public record Rows(List<Card> items) {}

  /** What the row's template asks for; records of our own outlive changes of the real views. */
  public record Card(
      String title,
      String url,
      String description,
      Date date,
      Link section,
      List<Person> authors) {}

  /** A date of a card. */
  public record Date(String iso, String day) {}

  /** A link of a card. */
  public record Link(String text, String url) {}

  /** An author of a card. */
  public record Person(String name) {}

  private final List<Diagnostic> faults = new ArrayList<>();
  private TemplateRenderer renderer;
  private Rows rows;

  @Setup
  public void prepare() throws IOException {
    TemplateSource page =
        new TemplateSource(PAGE.name(), new SourceText("bench", PAGE_TEXT), false);
    TemplateSet templates = new TemplateSet(List.of(page, template(LIST), template(ROW)));
    renderer = new TemplateRenderer(templates, Map.of(), InlineBlocks.NONE, "id");
    rows = new Rows(IntStream.range(0, 20).mapToObj(TemplateBenchmark::card).toList());
  }

  @Benchmark
  public Optional<String> render() {
    Optional<String> page =
        renderer.render(PAGE, null, null, new Words(Map.of()), rows, faults::add);
    if (page.isEmpty()) {
      throw new IllegalStateException(faults.toString());
    }
    return page;
  }

  private static TemplateSource template(String name) throws IOException {
    Path file = Path.of("src/bench/theme").resolve(name);
    return new TemplateSource(name, new SourceText(file.toString(), Files.readString(file)), true);
  }

  private static Card card(int number) {
    return new Card(
        "Judul berita dengan \"kutipan\" nomor " + number,
        "/nasional/judul-berita-" + number + "/",
        "Ringkasan berita yang panjangnya kira-kira dua baris di layar telepon, lalu selesai.",
        new Date("2024-12-23T10:30+07:00", "23 Desember 2024"),
        new Link("Nasional", "/nasional/"),
        List.of(new Person("Ratih Kusuma")));
  }
}
