package warta.build;

import java.util.List;
import java.util.TreeSet;
import warta.build.cache.Snapshot;
import warta.build.cache.Snapshot.Hidden;
import warta.content.Document;
import warta.content.DocumentKind;
import warta.diagnostic.Diagnostic;
import warta.output.feed.Feeds;
import warta.site.Section;
import warta.site.Site;
import warta.site.SiteClock;

/** Takes snapshots of sites that were built as a whole. */
final class Snapshots {

  private Snapshots() {}

  /**
   * @param diagnostics all that a build reports which renders nothing
   */
  static Snapshot of(
      Snapshot.State state, Drafting.Draft draft, SiteClock clock, List<Diagnostic> diagnostics) {
    Site site = draft.site();
    return new Snapshot(
        state,
        clock.nextChange(),
        draft.snippets(),
        diagnostics,
        draft.pages(),
        draft.plan().outputs().size(),
        site.skipped().stream().map(Hidden::of).toList(),
        common(draft),
        Feeds.quoted(site));
  }

  /** A section is there because of its articles, too. */
  private static List<String> common(Drafting.Draft draft) {
    TreeSet<String> paths = new TreeSet<>();
    for (Document document : draft.library().documents()) {
      if (document.path().kind() != DocumentKind.ARTICLE) {
        paths.add(document.path().path());
      }
    }
    Site site = draft.site();
    for (Section section : site.sections().values()) {
      if (!section.articles().isEmpty()) {
        paths.add(section.articles().get(section.articles().size() - 1).path());
      }
    }
    site.skipped().forEach(skipped -> paths.add(skipped.document().path().path()));
    return List.copyOf(paths);
  }
}
