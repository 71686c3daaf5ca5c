package warta.bench;

import java.util.SplittableRandom;
import warta.bench.Corpus.Dialect;

/** Writes the Markdown of one article: what a newsroom uses, in the usual proportions. */
final class ArticleText {

  private static final int WORDS_BETWEEN_HEADINGS = 220;

  /** How far the last paragraph, the captions and the table lead beyond the words counted. */
  private static final int SURPLUS = 100;

  private final Corpus corpus;
  private final int number;
  private final Dialect dialect;
  private final SplittableRandom random;
  private final StringBuilder out;

  ArticleText(
      Corpus corpus, int number, Dialect dialect, SplittableRandom random, StringBuilder out) {
    this.corpus = corpus;
    this.number = number;
    this.dialect = dialect;
    this.random = random;
    this.out = out;
  }

  void write() {
    int words = corpus.shortTexts() ? random.nextInt(30, 110) : random.nextInt(300, 901) - SURPLUS;
    int written = paragraph();
    image();
    int headings = 0;
    boolean withTable = random.nextInt(5) == 0;
    for (int block = 0; written < words; block++) {
      if (written > (headings + 1) * WORDS_BETWEEN_HEADINGS) {
        heading();
        headings++;
      }
      written += paragraph();
      if (block == 1) {
        written += list();
      } else if (block == 2) {
        written += quote();
      } else if (block == 3 && withTable) {
        table();
      }
    }
  }

  private int paragraph() {
    int words = 0;
    for (int left = random.nextInt(2, 6); left > 0; left--) {
      int length = random.nextInt(8, 20);
      sentence(length);
      words += length;
      out.append(left == 1 ? "\n\n" : " ");
    }
    return words;
  }

  private void sentence(int length) {
    int kind = random.nextInt(12);
    Vocabulary.phrase(out, random, length / 2);
    out.append(' ');
    switch (kind) {
      case 0, 1 -> wrapped("**", "**", 2);
      case 2 -> wrapped("*", "*", 3);
      case 3 -> wrapped("[", "](https://example.org/" + Vocabulary.word(random) + "/)", 2);
      case 4 -> wrapped("[", "](" + storyLink() + ")", 3);
      case 5 -> wrapped("\"", "\"", 4);
      case 6 -> wrapped("-- ", " --", 3);
      case 7 -> wrapped("`", "`", 1);
      default -> wrapped("", ",", 1);
    }
    for (int i = length / 2 + 1; i < length; i++) {
      out.append(' ').append(Vocabulary.word(random));
    }
    out.append('.');
  }

  private void wrapped(String before, String after, int words) {
    out.append(before);
    for (int i = 0; i < words; i++) {
      out.append(i == 0 ? "" : " ").append(Vocabulary.word(random));
    }
    out.append(after);
  }

  /** To an earlier story; the very first one can only link to itself. */
  private String storyLink() {
    return corpus.link(number == 0 ? 0 : random.nextInt(number), dialect);
  }

  private void heading() {
    out.append("## ");
    Vocabulary.phrase(out, random, random.nextInt(3, 7));
    out.append("\n\n");
  }

  private int list() {
    int items = random.nextInt(3, 6);
    for (int i = 0; i < items; i++) {
      out.append("- ");
      Vocabulary.phrase(out, random, 6);
      out.append(i % 2 == 0 ? " **" + Vocabulary.word(random) + "**\n" : "\n");
    }
    out.append('\n');
    return items * 6;
  }

  private int quote() {
    out.append("> \"");
    Vocabulary.phrase(out, random, 16);
    out.append(".\"\n> -- ");
    Vocabulary.phrase(out, random, 2);
    out.append("\n\n");
    return 18;
  }

  private void table() {
    out.append("| Wilayah | Jumlah | Catatan |\n|---|---:|---|\n");
    for (int row = 0; row < 5; row++) {
      out.append("| ").append(Vocabulary.capitalised(Vocabulary.word(random)));
      out.append(" | ").append(random.nextInt(10_000));
      out.append(" | ").append(Vocabulary.word(random)).append(" |\n");
    }
    out.append('\n');
  }

  private void image() {
    String folder = dialect == Dialect.WARTA ? "../foto/" : "/foto/";
    out.append("![");
    Vocabulary.phrase(out, random, 5);
    out.append("](").append(folder).append(Corpus.image(random.nextInt(Corpus.IMAGES)));
    out.append(" \"");
    Vocabulary.phrase(out, random, 7);
    out.append("\")\n\n");
  }
}
