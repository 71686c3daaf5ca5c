package warta.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import warta.golden.TestSite;
import warta.site.DueChange;

/** With no edit at all, a site changes at the instants that a build names, and at no other. */
class NextChangeTest {

  private static final OffsetDateTime START = OffsetDateTime.parse("2024-12-20T00:00:00+07:00");

  private final TestSite site =
      TestSite.of(
          """
          -- content/site.yaml --
          title: Warta
          baseUrl: https://example.org/
          -- content/nasional/_index.md --
          ---
          title: Nasional
          ---
          -- content/nasional/lama.md --
          ---
          title: Lama
          date: 2024-12-18T12:00
          ---
          -- content/nasional/tersembunyi.md --
          ---
          title: Tersembunyi
          date: 2024-12-19T00:00
          noindex: true
          ---
          -- content/nasional/terjadwal.md --
          ---
          title: Terjadwal
          date: 2024-12-21T06:00
          ---
          -- content/nasional/berakhir.md --
          ---
          title: Berakhir
          date: 2024-12-19T09:30
          expires: 2024-12-22
          ---
          """);

  @Test
  void theSiteChangesAtTheNamedInstantsAndAtNoOther() {
    List<String> story = new ArrayList<>();
    Instant now = START.toInstant();
    Optional<Instant> next = build(now);
    while (next.isPresent()) {
      Map<String, String> before = site.output();
      Optional<Instant> still = build(next.get().minusNanos(1));
      assertThat(still).isEqualTo(next);
      assertThat(site.output()).isEqualTo(before);
      now = next.get();
      next = build(now);
      story.add(now.atOffset(START.getOffset()) + " " + changed(before));
    }
    assertThat(story)
        .containsExactly(
            "2024-12-20T12:00+07:00 [sitemap-news.xml]",
            "2024-12-21T06:00+07:00 [terjadwal, feeds, sitemap-2024-12.xml, sitemap-news.xml]",
            "2024-12-21T09:30+07:00 [sitemap-news.xml]",
            "2024-12-22T00:00+07:00 [berakhir, feeds, sitemap-2024-12.xml]",
            "2024-12-23T06:00+07:00 [sitemap-news.xml]");
    Map<String, String> last = site.output();
    build(now.plusSeconds(1_000_000_000));
    assertThat(site.output()).isEqualTo(last);
  }

  /** The changed files that a machine reads, and the articles that came or went. */
  private List<String> changed(Map<String, String> before) {
    Map<String, String> after = site.output();
    TreeSet<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(after.keySet());
    paths.removeIf(path -> String.valueOf(before.get(path)).equals(after.get(path)));
    TreeSet<String> names = new TreeSet<>(List.of());
    List<String> changed = new ArrayList<>();
    for (String name : List.of("terjadwal", "berakhir")) {
      String page = "nasional/" + name + "/index.html";
      if (before.containsKey(page) != after.containsKey(page)) {
        changed.add(name);
      }
    }
    if (paths.containsAll(List.of("feed.xml", "nasional/atom.xml", "nasional/feed.json"))) {
      changed.add("feeds");
    }
    paths.stream().filter(path -> path.matches("sitemap-(news|\\d.*)\\.xml")).forEach(names::add);
    changed.addAll(names);
    return changed;
  }

  private Optional<Instant> build(Instant now) {
    BuildResult result = SiteBuilder.build(BuildRequest.of(site.folder(), now), Progress.NONE);
    assertThat(result.published()).isTrue();
    return result.nextChange().map(DueChange::at);
  }
}
