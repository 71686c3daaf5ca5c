package warta.output.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import warta.build.BuildRequest;
import warta.build.SiteSurvey;
import warta.diagnostic.Diagnostics;
import warta.golden.TestSite;
import warta.output.Output;
import warta.site.Site;
import warta.text.Fingerprint;

class SitemapsTest {

  private static final Instant NOW = Instant.parse("2025-01-01T00:00:00Z");

  private final TestSite newsroom = newsroom();

  private static TestSite newsroom() {
    TestSite site =
        TestSite.of(
            """
            -- content/site.yaml --
            title: Warta
            baseUrl: https://example.org/a&b/
            -- content/nasional/_index.md --
            ---
            title: Nasional
            ---
            """);
    for (int i = 1; i <= 5; i++) {
      site.write(
          "content/nasional/kabar-" + i + ".md",
          "---\ntitle: Kabar\ndate: 2024-12-0" + i + "\ndescription: x\n---\nIsi.\n");
    }
    return site;
  }

  @Test
  void aMonthIsDividedByTheNumberOfAddresses() {
    Map<String, String> files = sitemaps(new SitemapLimits(2, 1_000_000));
    assertThat(addresses(files, "sitemap-2024-12.xml")).containsExactly("kabar-1", "kabar-2");
    assertThat(addresses(files, "sitemap-2024-12-2.xml")).containsExactly("kabar-3", "kabar-4");
    assertThat(addresses(files, "sitemap-2024-12-3.xml")).containsExactly("kabar-5");
    assertThat(files.get("sitemap.xml"))
        .contains("/sitemap-2024-12.xml<", "/sitemap-2024-12-2.xml<", "/sitemap-2024-12-3.xml<");
  }

  @Test
  void aMonthIsDividedByItsSize() {
    String image = "é".repeat(90) + " & 'ü' 📷";
    String text = "![x](<" + image + "1>) ![x](<" + image + "2>) ![x](<" + image + "3>)\n";
    newsroom.write(
        "content/nasional/kabar-3/index.md", "---\ntitle: Kabar\ndate: 2024-12-03\n---\n" + text);
    newsroom.delete("content/nasional/kabar-3.md");
    for (int i = 1; i <= 3; i++) {
      newsroom.write("content/nasional/kabar-3/" + image + i, "x");
    }
    for (int bytes = 600; bytes < 3500; bytes += 50) {
      Map<String, String> files = sitemaps(new SitemapLimits(50_000, bytes));
      List<String> all = new ArrayList<>();
      for (Map.Entry<String, String> file : files.entrySet()) {
        if (file.getKey().startsWith("sitemap-2024")) {
          int size = file.getValue().getBytes(StandardCharsets.UTF_8).length;
          List<String> names = addresses(files, file.getKey());
          assertThat(size <= bytes || names.size() == 1).as(file.getValue()).isTrue();
          all.addAll(names);
        }
      }
      assertThat(all)
          .containsExactlyInAnyOrder("kabar-1", "kabar-2", "kabar-3", "kabar-4", "kabar-5");
    }
    assertThat(sitemaps(new SitemapLimits(50_000, 1000))).containsKey("sitemap-2024-12-2.xml");
  }

  @Test
  void onlyTheMonthOfAnArticleChangesWhenItIsPublished() {
    newsroom.write("content/nasional/lama.md", "---\ntitle: Lama\ndate: 2024-11-05\n---\nIsi.\n");
    Map<String, Fingerprint> before = keys();
    newsroom.write(
        "content/nasional/kabar-6.md", "---\ntitle: Kabar\ndate: 2024-12-06\n---\nIsi.\n");
    assertThat(changed(before))
        .containsExactly("sitemap-2024-12.xml", "sitemap-sections.xml", "sitemap.xml");
  }

  @Test
  void nothingChangesWithTheWordsOfAText() {
    Map<String, Fingerprint> before = keys();
    newsroom.edit("content/nasional/kabar-2.md", "Isi.", "Lain.");
    assertThat(changed(before)).isEmpty();
    newsroom
        .edit("content/nasional/kabar-2.md", "Lain.", "![x](a.png)")
        .write("content/nasional/a.png", "x");
    assertThat(changed(before)).containsExactly("sitemap-2024-12.xml");
  }

  private List<String> changed(Map<String, Fingerprint> before) {
    Map<String, Fingerprint> after = keys();
    assertThat(after.keySet()).isEqualTo(before.keySet());
    return after.keySet().stream().filter(p -> !after.get(p).equals(before.get(p))).toList();
  }

  private Map<String, Fingerprint> keys() {
    Map<String, Fingerprint> keys = new TreeMap<>();
    new Sitemaps(site(), SitemapLimits.STANDARD, Fingerprint.NONE)
        .plan(output -> keys.put(output.path(), output.fingerprint()));
    return keys;
  }

  private Map<String, String> sitemaps(SitemapLimits limits) {
    Map<String, String> files = new TreeMap<>();
    new Sitemaps(site(), limits, Fingerprint.NONE)
        .plan(
            output ->
                ((Output.Rendered) output.content())
                    .render(fault -> {})
                    .ifPresent(
                        bytes ->
                            files.put(output.path(), new String(bytes, StandardCharsets.UTF_8))));
    return files;
  }

  private Site site() {
    return SiteSurvey.of(BuildRequest.of(newsroom.folder(), NOW), new Diagnostics())
        .orElseThrow()
        .site();
  }

  private static List<String> addresses(Map<String, String> files, String name) {
    return files
        .getOrDefault(name, "")
        .lines()
        .filter(line -> line.startsWith("<loc>"))
        .map(line -> line.replaceFirst(".*/nasional/(.*)/</loc>", "$1"))
        .toList();
  }
}
