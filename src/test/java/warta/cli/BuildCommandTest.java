package warta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import warta.golden.TestSite;

/** A build as an editor sees it: what is printed, and what changes in the published folder. */
class BuildCommandTest {

  private static final String FILES =
      """
      -- content/site.yaml --
      title: Warta
      baseUrl: https://example.org/
      feeds: {formats: []}
      sitemap: {pages: false, news: false}
      -- content/nasional/_index.md --
      ---
      title: Nasional
      ---
      -- content/nasional/banjir.md --
      ---
      title: Banjir
      date: 2024-12-20T10:30
      description: Air naik.
      tags: [Laut]
      ---
      Air naik di pesisir.
      -- content/nasional/gempa.md --
      ---
      title: Gempa
      date: 2024-12-21
      description: Tanah bergoyang.
      ---
      Lihat [banjir](banjir.md).
      -- content/nasional/rahasia.md --
      ---
      title: Rahasia
      date: 2024-12-22
      draft: true
      ---
      Belum.
      -- content/nasional/besok.md --
      ---
      title: Besok
      date: 2025-01-02
      ---
      Nanti.
      """;

  private final TestSite site = TestSite.of(FILES);

  @Test
  void tellsWhatItDid() {
    TestSite.Build build = site.build();
    assertThat(build.err()).isEmpty();
    assertThat(build.out())
        .matches(
            "SITE/public: \\d+ pages, \\d+ written, 0 unchanged, 0 removed,"
                + " 2 skipped \\(1 draft, 1 scheduled\\) \\(TIME\\)\n");
    assertThat(build.exitCode()).isZero();
  }

  @Test
  void writesNothingTheSecondTimeAndSaysSo() {
    site.build();
    String manifests = manifests();
    TestSite.Build second = site.build();
    assertThat(second.out()).contains(", nothing to write, ", " unchanged, 0 removed, ");
    assertThat(manifests()).isEqualTo(manifests);
  }

  /** The cache beside them says when its files were looked at. */
  private String manifests() {
    Map<String, String> files = site.files(".warta");
    files.keySet().removeIf(path -> !path.startsWith("manifest"));
    assertThat(files).isNotEmpty();
    return files.toString();
  }

  @Test
  void rewritesOnlyThePagesWhoseTextChanged() {
    site.build();
    Map<String, String> before = site.output();
    site.edit("content/nasional/banjir.md", "Air naik di pesisir.", "Air turun di pesisir.");
    assertThat(site.build("--verbose").out())
        .startsWith(
            "written: lite/nasional/banjir/index.html\nwritten: nasional/banjir/index.html\nskipped: ")
        .contains(" 2 written, ");
    Map<String, String> after = site.output();
    for (String page : List.of("nasional/banjir/index.html", "lite/nasional/banjir/index.html")) {
      assertThat(after.remove(page)).contains("Air turun");
      before.remove(page);
    }
    assertThat(after).isEqualTo(before);
  }

  @Test
  void listsWhatWasWrittenRemovedAndSkippedWhenAsked() {
    site.build();
    site.delete("content/nasional/gempa.md");
    List<String> lines = site.build("--verbose").out().lines().toList();
    assertThat(lines)
        .contains(
            "written: index.html",
            "removed: nasional/gempa/index.html",
            "removed: indeks/2024/12/21/index.html",
            "skipped: content/nasional/rahasia.md: draft")
        .anyMatch(line -> line.startsWith("skipped: content/nasional/besok.md: scheduled until "));
  }

  @Test
  void removesOnlyItsOwnFilesAndTheFoldersThatAreEmptyThen() {
    site.build();
    site.write("public/nasional/gempa/catatan.txt", "milik redaksi");
    site.write("public/CNAME", "example.org");
    site.delete("content/nasional/gempa.md").delete("content/nasional/banjir.md");
    assertThat(site.build().exitCode()).isZero();
    assertThat(site.output())
        .containsEntry("nasional/gempa/catatan.txt", "milik redaksi")
        .containsEntry("CNAME", "example.org")
        .doesNotContainKey("nasional/gempa/index.html");
    assertThat(site.has("public/nasional/banjir")).isFalse();
    assertThat(site.has("public/indeks/2024")).isFalse();
  }

  @Test
  void saysNothingWhenAllIsWellAndItShallBeQuiet() {
    assertThat(site.build("--quiet").console()).isEqualTo("exit code 0\n");
    site.edit("content/nasional/banjir.md", "tags: [Laut]", "tag: [Laut]");
    TestSite.Build faulty = site.build("--quiet");
    assertThat(faulty.out()).isEmpty();
    assertThat(faulty.err()).contains("`tag` is not a known key").contains("[unknown-key]");
    assertThat(faulty.exitCode()).isEqualTo(1);
  }

  @Test
  void tellsHowLongEachStageTook() {
    assertThat(site.build("--timings").out().lines().limit(4).toList())
        .satisfiesExactly(
            line -> assertThat(line).matches("read: \\d+ ms"),
            line -> assertThat(line).matches("plan: \\d+ ms"),
            line -> assertThat(line).matches("render: \\d+ ms"),
            line -> assertThat(line).matches("publish: \\d+ ms"));
  }

  @Test
  void showsDraftsAndScheduledArticlesWhenAsked() {
    site.build("--drafts");
    assertThat(site.output())
        .containsKey("nasional/rahasia/index.html")
        .doesNotContainKey("nasional/besok/index.html");
    site.build("--future");
    assertThat(site.output())
        .containsKey("nasional/besok/index.html")
        .doesNotContainKey("nasional/rahasia/index.html");
    site.build("--now", "2025-01-02T00:00+07:00");
    assertThat(site.output()).containsKey("nasional/besok/index.html");
    site.build("--now", "2025-01-01T23:59:59+07:00");
    assertThat(site.output()).doesNotContainKey("nasional/besok/index.html");
  }

  @Test
  void givesTheSameBytesWithAnyNumberOfWorkers() {
    site.build("--workers", "1");
    TestSite other = TestSite.of(FILES);
    other.build("--workers", "8");
    assertThat(other.output()).isEqualTo(site.output());
  }

  @Test
  void mendsTamperedFilesWhenToldToVerify() {
    site.build();
    Map<String, String> good = site.output();
    site.edit("public/nasional/banjir/index.html", "Air naik", "Air baik");
    assertThat(site.build().out()).contains("nothing to write");
    assertThat(site.build("--verify").out()).contains(" 1 written, ");
    assertThat(site.output()).isEqualTo(good);
  }

  @Test
  void mendsFilesThatAreMissingOrOfAnotherLength() {
    site.build();
    Map<String, String> good = site.output();
    site.delete("public/nasional/banjir").write("public/index.html", "x");
    assertThat(site.build().out()).contains(" 2 written, ");
    assertThat(site.output()).isEqualTo(good);
    site.delete("public");
    site.build();
    assertThat(site.output()).isEqualTo(good);
  }

  @Test
  void makesAllAnewAndRemovesUnknownFilesWhenToldToClean() {
    site.build();
    Map<String, String> good = site.output();
    site.write("public/lama/index.html", "x").write("public/nasional/x.txt", "x");
    TestSite.Build build = site.build("--clean");
    assertThat(build.out()).contains(" " + good.size() + " written, 0 unchanged, 2 removed, ");
    assertThat(site.output()).isEqualTo(good);
    assertThat(site.has("public/lama")).isFalse();
  }

  @Test
  void goesOnWithoutFaultyArticlesWhenTold() {
    site.with(
        """
        -- content/nasional/hilang.md --
        ---
        title: Hilang
        date: 2024-12-19
        ---
        Akan ditarik.
        """);
    site.build();
    String banjir = site.output().get("nasional/banjir/index.html");
    site.edit("content/nasional/banjir.md", "title: Banjir", "title: Banjir Besar\ntilte: x");
    site.edit("content/nasional/hilang.md", "date:", "draft: true\ntilte: x\ndate:");
    site.edit("content/nasional/gempa.md", "title: Gempa", "title: Gempa Kuat");

    TestSite.Build build = site.build("--keep-going", "--verbose");

    assertThat(build.exitCode()).isEqualTo(1);
    assertThat(build.err()).contains("content/nasional/banjir.md:3:1: error: `tilte`");
    assertThat(build.out()).contains("kept as it was: nasional/banjir/index.html\n");
    assertThat(site.output())
        .containsEntry("nasional/banjir/index.html", banjir)
        .doesNotContainKey("nasional/hilang/index.html");
    assertThat(site.read("public/nasional/gempa/index.html")).contains("Gempa Kuat");
    assertThat(site.read("public/nasional/index.html"))
        .contains("Gempa Kuat")
        .doesNotContain("Banjir");

    site.edit("content/nasional/banjir.md", "\ntilte: x", "");
    site.edit("content/nasional/hilang.md", "\ntilte: x", "");
    assertThat(site.build().exitCode()).isZero();
    TestSite fresh = TestSite.empty();
    site.files("content").forEach((path, text) -> fresh.write("content/" + path, text));
    fresh.build();
    assertThat(site.output()).isEqualTo(fresh.output());
  }

  @Test
  void publishesNothingWhenTheFaultIsNotInAnArticleEvenIfItShallGoOn() {
    site.build();
    Map<String, String> before = site.output();
    site.write("templates/article.peb", "{{ article.tilte }}");
    assertThat(site.build("--keep-going").exitCode()).isEqualTo(1);
    assertThat(site.output()).isEqualTo(before);
  }

  @Test
  void reportsAsJson() {
    site.edit("content/nasional/gempa.md", "banjir.md", "banjr.md");
    TestSite.Build build = site.build("--format", "json");
    assertThat(build.exitCode()).isEqualTo(1);
    assertThat(build.err()).isEmpty();
    assertThat(build.out().lines()).hasSize(1);
    assertThat(build.out())
        .startsWith("{\"published\":false,\"pages\":")
        .contains(
            "\"skipped\":[{\"path\":\"content/nasional/besok.md\",\"state\":\"scheduled\","
                + "\"when\":\"2025-01-02T00:00+07:00\"},"
                + "{\"path\":\"content/nasional/rahasia.md\",\"state\":\"draft\"}]")
        .contains(
            "\"diagnostics\":[{\"severity\":\"error\",\"rule\":\"broken-link\","
                + "\"file\":\"content/nasional/gempa.md\",\"line\":6,\"column\":7,\"length\":18,"
                + "\"message\":\"this link leads nowhere: banjr.md\","
                + "\"hint\":\"did you mean `banjir.md`? ");
    assertThat(fieldNames(build.out()))
        .startsWith("published", "pages", "written", "unchanged", "removed", "stale", "skipped");
  }

  @Test
  void needsAConfiguration() {
    TestSite empty = TestSite.empty();
    assertThat(empty.build().console())
        .isEqualTo(
            """
            error: there is no `content/site.yaml` [missing-config]
              hint: a site needs a folder `content` with a `site.yaml`; make a new one with `java \
            -jar site.jar new site DIR`, or name the folder with `--site DIR`
            not published: 1 error; SITE/public is as it was (TIME)
            exit code 1
            """);
    assertThat(empty.files(".")).isEmpty();
  }

  /** Reads all of the JSON, so that what cannot be read is found. */
  private static List<String> fieldNames(String json) {
    List<String> names = new ArrayList<>();
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    try (JsonParser parser =
        new JsonFactory()
            .createParser(ObjectReadContext.empty(), new ByteArrayInputStream(bytes))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME) {
          names.add(parser.currentName());
        }
      }
    }
    return names;
  }
}
