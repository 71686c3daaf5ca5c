package warta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import warta.golden.TestSite;

/** {@code build --preview}: a copy for the newsroom's own eyes. */
class PreviewTest {

  private final TestSite site =
      TestSite.of(
          """
          -- content/site.yaml --
          title: Warta
          baseUrl: https://example.org/
          language: en
          hosts: [netlify, nginx]
          indexNow: 4f9d1c7be2a84d06
          -- content/nasional/_index.md --
          ---
          title: Nasional
          ---
          -- content/nasional/banjir.md --
          ---
          title: Banjir
          date: 2024-12-20
          ---
          Air naik.
          -- content/nasional/draf.md --
          ---
          title: Draf
          date: 2024-12-20
          draft: true
          ---
          Rahasia.
          -- content/nasional/nanti.md --
          ---
          title: Nanti
          date: 2025-12-20
          expires: 2026-01-01
          ---
          Belum.
          -- content/pages/kontak.md --
          ---
          title: Kontak
          ---
          Surel.
          """);

  @Test
  void isKeptByNoSearchEngineAndShowsWhatIsNotPublished() {
    assertThat(site.build("--preview").console()).endsWith("exit code 0\n");
    Map<String, String> preview = site.files("preview");
    assertThat(preview).containsKeys("nasional/draf/index.html", "nasional/nanti/index.html");
    assertThat(preview.get("robots.txt")).isEqualTo("User-agent: *\nDisallow: /\n\n");
    assertThat(preview.get("_headers")).contains("\n  X-Robots-Tag: noindex, nofollow\n");
    assertThat(preview).doesNotContainKey("4f9d1c7be2a84d06.txt");
    preview.forEach(
        (path, text) -> {
          if (path.endsWith(".html")) {
            assertThat(text).as(path).contains("<meta name=\"robots\" content=\"noindex\">");
            assertThat(text).as(path).contains("<p class=\"preview\" role=\"note\">Preview: ");
          }
        });
  }

  @Test
  void leavesThePublishedSiteAlone() {
    site.build();
    Map<String, String> published = site.output();
    String next = site.read(".warta/next-change");
    Map<String, String> hosts = site.files(".warta/hosts");
    assertThat(next).startsWith("2025-12-20T00:00:00+07:00\n");

    site.build("--preview");
    assertThat(site.output()).isEqualTo(published);
    assertThat(site.read(".warta/next-change")).isEqualTo(next);
    assertThat(site.files(".warta/hosts")).isEqualTo(hosts);
    assertThat(site.read(".warta/preview/next-change")).startsWith("2025-12-22T00:00:00+07:00\n");
    assertThat(site.read(".warta/preview/hosts/nginx-server.conf")).contains("X-Robots-Tag");

    assertThat(site.build().out()).contains("nothing to write");
    published.forEach(
        (path, text) -> assertThat(text).as(path).doesNotContain("class=\"preview\""));
  }

  @Test
  void isRefusedInThePlaceOfThePublishedSite() {
    TestSite.Build build = site.build("--preview", "--output", site.path("public").toString());
    assertThat(build.exitCode()).isEqualTo(1);
    assertThat(build.err())
        .contains("a preview would take the place of the published site [unsafe-output]");
    assertThat(site.has("public")).isFalse();
  }
}
