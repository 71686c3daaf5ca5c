package warta.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import warta.content.ContentPath;
import warta.content.DocumentParser;
import warta.diagnostic.Diagnostic;
import warta.markdown.MarkdownRenderer;
import warta.text.Fingerprint;
import warta.text.SourceText;

/** Reading the front matter of an article whose text is one word. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FrontMatterBenchmark {

  private final Samples samples = new Samples();
  private final DocumentParser parser = new DocumentParser(new MarkdownRenderer(Samples.MARKDOWN));
  private final ContentPath path = ContentPath.of("nasional/berita.md").orElseThrow();
  private final List<Diagnostic> faults = new ArrayList<>();

  @Benchmark
  public Optional<DocumentParser.Parsed> read() {
    String text = samples.next();
    String frontMatter = text.substring(0, Samples.bodyOf(text));
    SourceText source = new SourceText("content/nasional/berita.md", frontMatter + "Teks.\n");
    return parser.parse(path, source, Fingerprint.NONE, faults::add);
  }
}
