package warta.site;

import java.time.Instant;
import java.util.List;
import warta.content.Document;
import warta.content.FrontMatter;

/**
 * A visible article.
 *
 * @param number its place among all articles, from the oldest on
 * @param url its path on the site, such as {@code /opini/judul/}
 * @param date of publication
 * @param tags the slugs of its terms, in the order written
 * @param authors ids of authors that exist, in the order written
 * @param editors ids of authors that exist, in the order written
 */
public record Article(
    int number,
    Document document,
    String url,
    Instant date,
    List<String> tags,
    List<String> authors,
    List<String> editors) {

  /** The same article with another version of its document. */
  Article with(Document other) {
    return new Article(number, other, url, date, tags, authors, editors);
  }

  public FrontMatter frontMatter() {
    return document.frontMatter();
  }

  /** Relative to {@code content/}. */
  public String path() {
    return document.path().path();
  }

  /** The path of its section. */
  public String section() {
    return document.path().section();
  }

  public boolean hasTime() {
    return frontMatter().date() != null && frontMatter().date().hasTime();
  }
}
