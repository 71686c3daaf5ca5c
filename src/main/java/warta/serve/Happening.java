package warta.serve;

import java.util.List;
import java.util.stream.Stream;
import warta.build.OpenSite;
import warta.diagnostic.Diagnostic;

/** What a session tells those who follow it. */
public sealed interface Happening {

  /**
   * What is served has changed.
   *
   * @param version of what is served now
   * @param sources that changed, relative to the site's folder; empty when only time went on
   * @param pages addresses of those pages that somebody looked at and that are different now
   * @param removed addresses of pages that are gone
   * @param target the address of the page that a changed text has; empty for none
   * @param styles swapped, if nothing but styles changed
   * @param millis from the first that was heard of it until it was ready
   * @param isSequel whether it only completes what was told of before
   */
  record Updated(
      String version,
      List<String> sources,
      List<String> pages,
      List<String> removed,
      String target,
      List<StyleSwap> styles,
      long millis,
      boolean isSequel)
      implements Happening {

    /** The same together with what it completes. */
    Updated after(Updated before) {
      return new Updated(
          version,
          sources,
          Stream.concat(before.pages().stream(), pages.stream()).distinct().toList(),
          Stream.concat(before.removed().stream(), removed.stream()).distinct().toList(),
          target,
          styles,
          before.millis(),
          isSequel);
    }
  }

  /** The sources have faults; what is served stays as it was. */
  record Faulty(List<String> sources, List<Diagnostic> faults, OpenSite.Reading reading)
      implements Happening {}

  /** The first reading is on its way: so many texts of all have been read. */
  record Reading(int done, int total) implements Happening {}

  /** The last fault is gone. */
  record Mended() implements Happening {}

  /** What a check would say is known anew. */
  record Judged() implements Happening {}

  /** Something failed that is nobody's text: a disk, or this program. */
  record Failed(Exception reason) implements Happening {}

  /** Who is told. */
  interface Listener {
    void on(Happening happening);
  }
}
