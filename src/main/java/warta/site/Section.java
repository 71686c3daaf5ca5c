package warta.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.content.Accent;
import warta.content.Document;

/**
 * A section: a folder of articles.
 *
 * @param path such as {@code internasional/asia}
 * @param document its {@code _index.md}, if it has one
 * @param children the paths of its sub-sections, in order
 * @param articles those of its sub-sections included, oldest first
 */
public record Section(
    String path,
    String title,
    @Nullable Document document,
    Accent accent,
    List<String> children,
    List<Article> articles) {

  /** The path of the section that it is part of; empty for a top section. */
  public String parent() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** The first part of a section's path. */
  public static String topOf(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash);
  }
}
