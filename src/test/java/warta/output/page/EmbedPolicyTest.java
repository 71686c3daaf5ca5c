package warta.output.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import warta.golden.TestSite;

/** Frames of other sites are allowed where a text shows some, and nowhere else. */
class EmbedPolicyTest {

  private static final String YOUTUBE = "frame-src https://www.youtube-nocookie.com";

  private final TestSite site =
      TestSite.of(
          """
          -- content/site.yaml --
          title: Warta
          baseUrl: https://example.org/
          hosts: [netlify, github-pages]
          feeds: {formats: [rss], content: full, topics: false, authors: false}
          -- content/nasional/_index.md --
          ---
          title: Nasional
          ---
          -- content/nasional/a.md --
          ---
          title: A
          date: 2024-12-01
          ---
          Teks.
          -- content/nasional/b.md --
          ---
          title: B
          date: 2024-12-02
          ---
          Teks.
          """);

  @Test
  void theFirstOneChangesItsPageAndThePolicyOfTheSite() {
    site.build();
    Map<String, String> before = site.output();
    assertThat(before.get("_headers")).doesNotContain("frame-src");

    site.edit("content/nasional/b.md", "Teks.", "Teks.\n\nhttps://youtu.be/abcdefghijk");
    site.build();
    Map<String, String> after = site.output();
    assertThat(after.get("_headers")).containsPattern(YOUTUBE + "(;|$)");
    assertThat(policyOf("nasional/b")).contains(YOUTUBE + ";");
    assertThat(policyOf("nasional/a")).isNotEmpty().doesNotContain("frame-src");

    Set<String> changed = new TreeSet<>();
    after.forEach(
        (path, text) -> {
          if (!text.equals(before.get(path))) {
            changed.add(path);
          }
        });
    assertThat(changed)
        .containsExactlyInAnyOrder(
            "_headers",
            "feed.xml",
            "nasional/feed.xml",
            "nasional/b/index.html",
            "lite/nasional/b/index.html");
  }

  @Test
  void theLastOneTakesThePermissionWithIt() {
    site.build();
    Map<String, String> before = site.output();
    site.edit("content/nasional/b.md", "Teks.", "Teks.\n\nhttps://vimeo.com/1234");
    site.build();
    assertThat(policyOf("nasional/b")).contains("frame-src https://player.vimeo.com;");

    site.edit("content/nasional/b.md", "\n\nhttps://vimeo.com/1234", "");
    site.build();
    assertThat(site.output()).isEqualTo(before);
  }

  @Test
  void whatHasNoFrameAllowsNone() {
    site.edit("content/nasional/b.md", "Teks.", "Teks.\n\nhttps://x.com/warta/status/1234");
    site.build();
    assertThat(site.output().get("_headers")).doesNotContain("frame-src");
    assertThat(site.read("public/nasional/b/index.html"))
        .contains("<figure class=\"embed\"><a href=\"https://x.com/warta/status/1234\"");
  }

  @Test
  void everyFrameThatAPageMayShowIsAllowed() {
    site.edit(
        "content/nasional/b.md",
        "Teks.",
        "Teks.\n\nhttps://youtu.be/abcdefghijk\n\nhttps://vimeo.com/1234");
    site.build();
    String page = site.read("public/nasional/b/index.html");
    Matcher frames = Pattern.compile("data-frame=\"(https://[^/]+)").matcher(page);
    Set<String> origins = new TreeSet<>();
    while (frames.find()) {
      origins.add(frames.group(1));
    }
    assertThat(origins).hasSize(2);
    assertThat(policyOf("nasional/b")).contains("frame-src " + String.join(" ", origins) + ";");
  }

  private String policyOf(String page) {
    return Jsoup.parse(site.read("public/" + page + "/index.html"))
        .select("meta[http-equiv=Content-Security-Policy]")
        .attr("content");
  }
}
