package warta.newsroom;

import java.util.stream.Stream;
import warta.golden.TestSite;

/**
 * The sites that most tests of published sites look at. They are built once, and only looked at.
 *
 * @param newsroom of this project
 * @param below the same below a path
 * @param odd of odd content
 */
record PublishedSites(PublishedSite newsroom, PublishedSite below, PublishedSite odd) {

  private static final class Shared {
    private static final PublishedSites SITES =
        new PublishedSites(
            Newsroom.publish("newsroom", TestSite.empty().folder(), "https://warta.example.org/"),
            Newsroom.publish(
                "newsroom below a path", TestSite.empty().folder(), "https://example.org/berita/"),
            OddSite.build());
  }

  static PublishedSites shared() {
    return Shared.SITES;
  }

  /** All of them. */
  Stream<PublishedSite> all() {
    return Stream.of(newsroom, below, odd);
  }
}
