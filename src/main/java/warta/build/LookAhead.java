package warta.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import warta.build.FolderWalker.Found;
import warta.build.cache.FileState;
import warta.content.ContentPath;
import warta.content.Document;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Diagnostics;
import warta.output.Output;
import warta.site.Article;
import warta.site.Site;
import warta.site.SiteChecks;
import warta.site.SiteClock;
import warta.site.TextUses;
import warta.site.Tones;

/**
 * What can be shown of a change before the whole site is read and planned: an edited text on its
 * own page, and all pages in a changed theme.
 */
record LookAhead(BuildRequest request, Workers workers, TextLoader loader) {

  /** Reads a text for an edition. */
  @FunctionalInterface
  interface TextLoader {
    Optional<Document> load(Library library, Found found, Consumer<Diagnostic> faults);
  }

  /**
   * The present edition after a change.
   *
   * @param paths of files that changed, relative to the site's folder
   * @return empty when the whole site has to be planned first
   */
  Optional<Edition> after(Edition present, List<String> paths, Instant now) throws IOException {
    if (!paths.isEmpty() && paths.stream().allMatch(p -> p.startsWith(ThemeReader.TEMPLATES))) {
      return restyled(present, now);
    }
    return paths.size() == 1 ? retouched(present, paths.get(0)) : Optional.empty();
  }

  /** A theme decides how a site looks and not what is in it, which is most of the work. */
  private Optional<Edition> restyled(Edition present, Instant now) {
    Diagnostics faults = new Diagnostics();
    Site site = present.site();
    Drafting.Draft before = present.draft();
    Theme theme = ThemeReader.read(request.site(), site.config().language(), workers, faults::add);
    // A text may ask for a template that is gone.
    if (!theme.templates().names().containsAll(before.templates())) {
      return Optional.empty();
    }
    Drafting.Draft draft =
        new Drafting(
                request,
                site.config(),
                Styling.of(theme, site.config()),
                before.library(),
                Tones.NONE,
                new SiteClock(now),
                workers,
                true)
            .again(before, site, faults);
    return faults.sorted().stream().anyMatch(Diagnostic::isError)
        ? Optional.empty()
        : Optional.of(present.with(draft));
  }

  private Optional<Edition> retouched(Edition present, String path) throws IOException {
    if (!path.startsWith(SourceReader.CONTENT + "/") || !path.endsWith(".md")) {
      return Optional.empty();
    }
    String inside = path.substring(SourceReader.CONTENT.length() + 1);
    Optional<Article> article =
        present.site().articles().stream().filter(a -> a.path().equals(inside)).findFirst();
    Path file = request.site().resolve(path);
    if (article.isEmpty() || ContentPath.of(inside).isEmpty() || !Files.exists(file)) {
      return Optional.empty();
    }
    Path content = request.site().resolve(SourceReader.CONTENT);
    FileState state = FileState.of(file, LinkOption.NOFOLLOW_LINKS);
    Found found = new Found(content, inside, null, state);
    if (found.state().kind() != FileState.Kind.FILE) {
      return Optional.empty();
    }
    List<Diagnostic> faults = new ArrayList<>();
    Optional<Document> document = loader.load(present.draft().library(), found, faults::add);
    return document.flatMap(d -> retouched(present, article.get(), d, faults));
  }

  private static Optional<Edition> retouched(
      Edition present, Article article, Document document, List<Diagnostic> faults) {
    if (!document.frontMatter().equals(article.frontMatter())) {
      return Optional.empty();
    }
    Site site = present.site().with(document);
    TextUses before = present.site().usesOf(document);
    TextUses after = site.usesOf(document);
    if (!after.images().equals(before.images())
        || !after.files().equals(before.files())
        || !after.frames().equals(before.frames())) {
      return Optional.empty();
    }
    new SiteChecks(site, present.draft().plan()::answers, faults::add).check(document);
    if (faults.stream().anyMatch(Diagnostic::isError)) {
      return Optional.empty();
    }
    Output page = present.draft().articles().page(site, site.articles().get(article.number()));
    return Optional.of(present.with(site, page));
  }
}
