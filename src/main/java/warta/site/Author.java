package warta.site;

import java.util.List;
import warta.content.Document;

/**
 * An author with a file in {@code authors/}.
 *
 * @param articles that name the author in {@code authors}, oldest first
 */
public record Author(String id, Document document, List<Article> articles) {

  public String name() {
    return document.frontMatter().title();
  }
}
