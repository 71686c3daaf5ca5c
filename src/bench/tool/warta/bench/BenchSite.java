package warta.bench;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import warta.bench.Corpus.Dialect;

/**
 * A newsroom on disk for one of the two programs.
 *
 * @param folder of the site
 * @param skeleton the folder of {@code src/bench} that holds templates
 */
record BenchSite(Corpus corpus, Dialect dialect, Path folder, Path skeleton) {

  private static final String WARTA_CONFIG =
      """
      title: Warta Bangku
      description: Berita untuk diukur.
      baseUrl: https://bench.example.org/
      sections: [%s]
      # What Hugo makes by itself, see the other program's config.yaml.
      feeds: {formats: rss, content: excerpt, items: 20, topics: false, authors: false}
      sitemap: {news: false}
      lite: false
      """;

  /** Writes everything. */
  void write() throws IOException {
    Path content = folder.resolve("content");
    Files.createDirectories(content.resolve("authors"));
    boolean warta = dialect == Dialect.WARTA;
    if (warta) {
      Files.writeString(
          content.resolve("site.yaml"), WARTA_CONFIG.formatted(String.join(", ", Corpus.SECTIONS)));
      copy(skeleton.resolve("theme"), folder.resolve("templates"));
    } else {
      copy(skeleton.resolve("hugo"), folder);
      copy(skeleton.resolve("theme/assets"), folder.resolve("static/assets"));
    }
    images(warta ? content.resolve("foto") : folder.resolve("static/foto"));
    for (int i = 0; i < Corpus.SECTIONS.size(); i++) {
      String section = Corpus.SECTIONS.get(i);
      Files.createDirectories(content.resolve(section));
      String title = Vocabulary.capitalised(section);
      Files.writeString(
          content.resolve(section).resolve("_index.md"),
          "---\ntitle: " + title + "\nweight: " + (i + 1) + "\n---\n");
    }
    for (int author = 0; author < Corpus.AUTHORS; author++) {
      String id = Corpus.authorId(author);
      Path file = content.resolve("authors").resolve(warta ? id + ".md" : id + "/_index.md");
      Files.createDirectories(file.getParent());
      Files.writeString(file, "---\ntitle: \"" + Corpus.authorName(author) + "\"\n---\n");
    }
    IntStream.range(0, corpus.size()).parallel().forEach(this::writeArticle);
  }

  /** Writes an article; numbers from the corpus's size on are new ones. */
  void writeArticle(int number) {
    try {
      Files.writeString(article(number), corpus.text(number, dialect));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a paragraph to an article's text. */
  void editArticle(int number, int edition) throws IOException {
    Files.writeString(
        article(number),
        "\nPerbaikan ke-" + edition + ": kalimat ini baru.\n",
        StandardOpenOption.APPEND);
  }

  /** Adds a paragraph of one sentence to an article's text. */
  void append(int number, String sentence) throws IOException {
    Files.writeString(article(number), "\n" + sentence + "\n", StandardOpenOption.APPEND);
  }

  /** Changes the template of all articles so that each of their pages changes. */
  void editTemplate(int edition) throws IOException {
    Path template = folder.resolve("templates/article.peb");
    String text = Files.readString(template);
    Files.writeString(
        template, text.replaceFirst("data-edition=\"\\d+\"", "data-edition=\"" + edition + "\""));
  }

  private Path article(int number) {
    return folder.resolve("content").resolve(corpus.path(number));
  }

  private static void images(Path to) throws IOException {
    Files.createDirectories(to);
    for (int i = 0; i < Corpus.IMAGES; i++) {
      BufferedImage image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = image.createGraphics();
      Color left = new Color(30 * i, 90, 160);
      graphics.setPaint(new GradientPaint(0, 0, left, 320, 200, Color.LIGHT_GRAY));
      graphics.fillRect(0, 0, 320, 200);
      graphics.dispose();
      ImageIO.write(image, "png", to.resolve(Corpus.image(i)).toFile());
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (var walk = Files.walk(from)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }
}
