package warta.edit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warta.config.SiteConfig;
import warta.content.ArticleKind;
import warta.data.JsonText;
import warta.diagnostic.Phrase;
import warta.text.Slugs;

/** Begins an article: a draft with the front matter that most articles need. */
public final class ArticleStarter {

  /**
   * What to begin.
   *
   * @param section a section's path that exists
   * @param authors ids that exist
   * @param date as it is written
   * @param bundle whether it gets a folder of its own for its images
   */
  public record Wish(
      String title,
      String section,
      List<String> authors,
      ArticleKind kind,
      String date,
      boolean bundle) {}

  private ArticleStarter() {}

  /** The new file, if nothing stands in its place. */
  public static ChangeSet plan(Path content, SiteConfig config, Wish wish)
      throws EditRefusedException {
    String slug = Slugs.of(wish.title());
    if (slug.isEmpty()) {
      throw new EditRefusedException(Phrase.refusal("edit.no-name"));
    }
    if (slug.equals(config.permalinks().archive())) {
      throw new EditRefusedException(Phrase.refusal("edit.archive-name").with("name", slug));
    }
    String bundle = wish.section() + "/" + slug + "/index.md";
    String plain = wish.section() + "/" + slug + ".md";
    for (String path : List.of(bundle, plain)) {
      if (Files.exists(content.resolve(path))) {
        throw new EditRefusedException(
            Phrase.refusal("edit.article-exists").with("file", "content/" + path));
      }
    }
    String path = wish.bundle() ? bundle : plain;
    FileChange change = new FileChange(path, path, "", text(config.language(), wish));
    return new ChangeSet(List.of(change), Map.of(), List.of());
  }

  private static String text(String language, Wish wish) {
    String archetype =
        archetype(language).or(() -> archetype("en")).orElseThrow().replace("\r\n", "\n");
    return archetype
        .replace("{title}", JsonText.of(wish.title()).strip())
        .replace("{date}", wish.date())
        .replace("{authors}", String.join(", ", wish.authors()))
        .replace("{kind}", wish.kind().id());
  }

  /** The pattern of a new article, in the language of a newsroom. */
  private static Optional<String> archetype(String language) {
    String name = "/warta/archetype/article_" + language.replaceAll("-.*", "") + ".md";
    try (InputStream in = ArticleStarter.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
