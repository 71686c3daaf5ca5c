package warta.bench;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Articles by number: each a function of its number and the corpus's size alone, so that none is
 * ever held.
 *
 * @param size how many articles there are; numbers from {@code size} on are later stories
 * @param shortTexts bodies of about 1 KB instead of 5 KB
 */
record Corpus(int size, boolean shortTexts) {

  static final List<String> SECTIONS =
      List.of(
          "nasional",
          "internasional",
          "ekonomi",
          "olahraga",
          "teknologi",
          "budaya",
          "sains",
          "opini");
  static final int AUTHORS = 60;
  static final int TAGS = 500;
  static final int IMAGES = 8;

  private static final Instant LAST = Instant.parse("2024-12-23T11:00:00Z");
  private static final ZoneOffset JAKARTA = ZoneOffset.ofHours(7);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX").withZone(JAKARTA);
  private static final double[] TAG_SHARES = zipf(TAGS);

  /** Which links a site generator understands. */
  enum Dialect {
    WARTA,
    HUGO
  }

  /** The path below {@code content/}. */
  String path(int number) {
    return section(number) + "/" + slug(number) + ".md";
  }

  static String authorId(int author) {
    return "penulis-" + (author + 1);
  }

  static String authorName(int author) {
    return Vocabulary.capitalised(Vocabulary.word(author * 7))
        + " "
        + Vocabulary.capitalised(Vocabulary.word(author * 11 + 3));
  }

  /** The number keeps tags apart that share their words. */
  static String tag(int tag) {
    return Vocabulary.capitalised(Vocabulary.word(tag)) + " " + (tag / Vocabulary.size() + 1);
  }

  static String image(int image) {
    return "foto-" + (image + 1) + ".png";
  }

  /** The whole file. */
  String text(int number, Dialect dialect) {
    SplittableRandom random = random(number, 2);
    StringBuilder out = new StringBuilder(shortTexts ? 2048 : 8192);
    frontMatter(out, random, number);
    new ArticleText(this, number, dialect, random, out).write();
    return out.toString();
  }

  /** A link to another article, as one of that dialect is written in {@code number}'s section. */
  String link(int target, Dialect dialect) {
    return dialect == Dialect.WARTA
        ? "../" + path(target)
        : "/" + section(target) + "/" + slug(target) + "/";
  }

  private void frontMatter(StringBuilder out, SplittableRandom random, int number) {
    out.append("---\ntitle: \"");
    Vocabulary.phrase(out, random, random.nextInt(5, 11));
    out.append("\"\ndate: ").append(DATE.format(date(number)));
    out.append("\nauthors: [").append(authorId(random.nextInt(AUTHORS)));
    out.append("]\ntags: [");
    int[] tags = tags(random);
    for (int i = 0; i < tags.length; i++) {
      out.append(i == 0 ? "\"" : ", \"").append(tag(tags[i])).append('"');
    }
    out.append("]\ndescription: \"");
    Vocabulary.phrase(out, random, random.nextInt(14, 24));
    out.append(".\"\n---\n");
  }

  /** About 30 stories a day; a corpus of more than ten years has more. */
  private Instant date(int number) {
    long perDay = Math.max(30, size / 3650);
    return LAST.minusSeconds((size - 1L - number) * 86_400 / perDay);
  }

  private static int[] tags(SplittableRandom random) {
    int[] chosen = {-1, -1, -1};
    for (int i = 0; i < chosen.length; ) {
      int place = Arrays.binarySearch(TAG_SHARES, random.nextDouble());
      int tag = Math.min(place < 0 ? -place - 1 : place, TAGS - 1);
      if (tag != chosen[0] && tag != chosen[1]) {
        chosen[i++] = tag;
      }
    }
    return chosen;
  }

  private static double[] zipf(int count) {
    double[] shares = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += 1.0 / (i + 1);
      shares[i] = sum;
    }
    for (int i = 0; i < count; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  private static String section(int number) {
    return SECTIONS.get(random(number, 0).nextInt(SECTIONS.size()));
  }

  private static String slug(int number) {
    SplittableRandom random = random(number, 1);
    return Vocabulary.word(random)
        + "-"
        + Vocabulary.word(random)
        + "-"
        + Vocabulary.word(random)
        + "-"
        + number;
  }

  private static SplittableRandom random(int number, int purpose) {
    return new SplittableRandom(number * 4L + purpose);
  }
}
