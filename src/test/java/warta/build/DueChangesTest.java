package warta.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import warta.golden.TestSite;

/** Time alone changes a site at the instants that {@code next} names, and at no other. */
class DueChangesTest {

  private static final String FILES =
      """
      -- content/site.yaml --
      title: Warta
      baseUrl: https://example.org/
      hosts: [nginx, netlify]
      precompress: true
      -- content/nasional/_index.md --
      ---
      title: Nasional
      ---
      -- content/nasional/terbit.md --
      ---
      title: Terbit
      date: 2024-12-01
      ---
      Lihat [nanti](nanti.md).
      -- content/nasional/nanti.md --
      ---
      title: Nanti
      date: 2025-01-02T06:00
      aliases: [/lama/]
      expires: 2025-01-03T09:30:15+09:00
      ---
      Teks.
      -- content/nasional/habis.md --
      ---
      title: Habis
      date: 2024-12-02
      expires: 2025-01-04
      aliases: [/usang/]
      ---
      Teks.
      -- content/nasional/serentak.md --
      ---
      title: Serentak
      date: 2024-12-03
      publishAt: 2025-01-04
      ---
      Teks.
      -- content/nasional/draf.md --
      ---
      title: Draf
      date: 2025-01-03
      draft: true
      ---
      Teks.
      """;

  private final TestSite site = TestSite.of(FILES);

  @Test
  void theOutputChangesAtEachInstantThatWasNamedAndNotBefore() {
    List<String> named = new ArrayList<>();
    build(Instant.parse("2024-12-31T17:00:00Z"));
    while (!next().equals("nothing due")) {
      assertThat(named).hasSizeLessThan(10);
      named.add(site.read(".warta/next-change"));
      Map<String, String> before = site.output();
      Instant due = OffsetDateTime.parse(next()).toInstant();

      build(due.minusNanos(1));
      assertThat(site.output()).isEqualTo(before);

      build(due);
      assertThat(site.output()).as("after " + named).isNotEqualTo(before);
    }
    assertThat(named)
        .containsExactly(
            "2025-01-02T06:00:00+07:00\nappears\tcontent/nasional/nanti.md\n",
            "2025-01-03T07:30:15+07:00\nexpires\tcontent/nasional/nanti.md\n",
            """
            2025-01-04T00:00:00+07:00
            expires\tcontent/nasional/habis.md
            appears\tcontent/nasional/serentak.md
            """);
    Map<String, String> last = site.output();
    build(Instant.parse("2035-01-01T00:00:00Z"));
    assertThat(site.output()).isEqualTo(last);
    assertThat(site.read("public/_redirects"))
        .contains("/nasional/nanti/ /410.html 410\n", "/lama/ /410.html 410\n");
  }

  private void build(Instant now) {
    TestSite.Build build = site.build("--now", now.atOffset(java.time.ZoneOffset.UTC).toString());
    assertThat(build.console()).endsWith("exit code 0\n");
  }

  private String next() {
    return site.read(".warta/next-change").lines().findFirst().orElseThrow();
  }
}
