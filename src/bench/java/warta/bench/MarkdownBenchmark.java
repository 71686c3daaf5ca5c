package warta.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import warta.markdown.MarkdownRenderer;
import warta.markdown.RenderedText;
import warta.text.SourceText;

/** Rendering the text of an article, of 5 KB on average. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MarkdownBenchmark {

  private final Samples samples = new Samples();
  private final MarkdownRenderer renderer = new MarkdownRenderer(Samples.MARKDOWN);

  @Benchmark
  public RenderedText render() {
    String text = samples.next();
    SourceText source = new SourceText("content/nasional/berita.md", text);
    return renderer.render(source, Samples.bodyOf(text));
  }
}
