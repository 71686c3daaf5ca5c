package warta.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import warta.build.SiteSurvey;
import warta.content.Document;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;
import warta.diagnostic.Suggestions;
import warta.edit.EditRefusedException;
import warta.site.ArticleList;
import warta.site.Site;

/** Finds what the words of a command line name: sections, authors, files. */
final class KnownNames {

  private KnownNames() {}

  /** What is wrong with a section's name, if anything. */
  static Optional<Diagnostic> checkSection(Site site, String section) {
    Set<String> known = ArticleList.sections(site);
    return known.contains(section)
        ? Optional.empty()
        : Optional.of(unknown(Rule.UNKNOWN_SECTION, "section", section, known));
  }

  /** What is wrong with an author's id, if anything. */
  static Optional<Diagnostic> checkAuthor(Site site, String author) {
    Set<String> known = site.authors().keySet();
    return known.contains(author)
        ? Optional.empty()
        : Optional.of(unknown(Rule.UNKNOWN_AUTHOR, "author", author, known));
  }

  private static Diagnostic unknown(Rule rule, String what, String name, Collection<String> known) {
    return Diagnostic.general(rule)
        .with(what, name)
        .with("suggestion", Suggestions.nearest(name, known))
        .with("known", String.join(", ", known));
  }

  /** The text that a path names: from here, from the site, or from its content; or its folder. */
  static Document document(SiteSurvey survey, Path site, Path named) throws EditRefusedException {
    Path content = site.resolve("content").toAbsolutePath().normalize();
    for (Path base : List.of(Path.of("").toAbsolutePath(), site.toAbsolutePath(), content)) {
      Path file = base.resolve(named).normalize();
      Path found = Files.isDirectory(file) ? file.resolve("index.md") : file;
      if (found.startsWith(content) && Files.isRegularFile(found)) {
        String path = content.relativize(found).toString().replace('\\', '/');
        return survey.documents().stream()
            .filter(d -> d.path().path().equals(path))
            .findFirst()
            .orElseThrow(
                () ->
                    new EditRefusedException(
                        Phrase.refusal("edit.unread-article").with("file", "content/" + path)));
      }
    }
    String wanted = named.toString().replace('\\', '/');
    List<String> paths = survey.documents().stream().map(d -> d.path().sitePath()).toList();
    throw new EditRefusedException(
        Phrase.refusal("edit.no-article")
            .with("file", wanted)
            .with("suggestion", Suggestions.nearest(wanted, paths).orElse("")));
  }
}
