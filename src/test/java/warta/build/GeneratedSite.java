package warta.build;

import java.time.LocalDateTime;
import warta.golden.TestSite;

/** A newsroom of many articles, just long enough to name others; always the same ones. */
final class GeneratedSite {

  static final int SECTIONS = 5;
  static final int TAGS = 40;
  static final int AUTHORS = 10;

  private static final LocalDateTime LATEST = LocalDateTime.of(2024, 12, 31, 20, 0);

  private GeneratedSite() {}

  /** The articles are some hours apart, and the last one is from the end of 2024. */
  static TestSite of(int articles) {
    TestSite site = TestSite.empty();
    site.write("content/site.yaml", "title: Warta\nbaseUrl: https://example.org/\n");
    for (int i = 0; i < SECTIONS; i++) {
      site.write("content/s" + i + "/_index.md", "---\ntitle: Rubrik " + i + "\n---\n");
    }
    for (int i = 0; i < AUTHORS; i++) {
      site.write("content/authors/p" + i + ".md", "---\ntitle: Penulis " + i + "\n---\n");
    }
    for (int i = 0; i < articles; i++) {
      add(site, i, LATEST.minusHours(3L * (articles - i)));
    }
    return site;
  }

  /** Adds an article with three tags; those of a number are always the same. */
  static void add(TestSite site, int number, LocalDateTime date) {
    site.write(
        "content/s" + number % SECTIONS + "/kabar-" + number + ".md",
        """
        ---
        title: Kabar %d
        date: %s
        authors: [p%d]
        tags: [Tag %d, Tag %d, Tag %d]
        ---
        Isi kabar %d.
        %s"""
            .formatted(
                number,
                date,
                number % AUTHORS,
                number % TAGS,
                (number / 7 + 13) % TAGS,
                (number / 3 + 27) % TAGS,
                number,
                "\nAlinea.\n".repeat(6)));
  }

  static LocalDateTime latest() {
    return LATEST;
  }
}
