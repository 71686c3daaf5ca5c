package warta.bench;

import warta.bench.Corpus.Dialect;
import warta.markdown.MarkdownOptions;
import warta.markdown.MarkdownOptions.HtmlPolicy;

/** Articles of the benchmark's corpus, one after the other and from the first again. */
final class Samples {

  static final MarkdownOptions MARKDOWN = new MarkdownOptions(HtmlPolicy.SAFE, true, true);

  private static final int COUNT = 200;
  private static final String FENCE = "\n---\n";

  private final String[] texts = new String[COUNT];
  private int next;

  Samples() {
    Corpus corpus = new Corpus(COUNT, false);
    for (int i = 0; i < COUNT; i++) {
      texts[i] = corpus.text(i, Dialect.WARTA);
    }
  }

  String next() {
    next = (next + 1) % COUNT;
    return texts[next];
  }

  /** Where the Markdown begins. */
  static int bodyOf(String text) {
    return text.indexOf(FENCE) + FENCE.length();
  }
}
