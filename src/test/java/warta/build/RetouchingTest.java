package warta.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import warta.golden.SiteText;
import warta.golden.TestSite;

/**
 * Where an edit can show on the pages of its article only, nothing else is planned; else the whole
 * site is. Either way the bytes are those of a build from nothing.
 */
class RetouchingTest {

  private static final String FILES =
      """
      -- content/site.yaml --
      title: Warta
      baseUrl: https://example.org/
      precompress: true
      lists: {related: 2}
      -- content/nasional/_index.md --
      ---
      title: Nasional
      ---
      -- content/nasional/ombak.md --
      ---
      title: Ombak
      date: 2024-12-01
      tags: [Laut]
      ---
      Awal.

      Lalu [angin](angin.md) datang dari [barat](https://example.com/).

      ## Pantai

      Akhir.
      -- content/nasional/angin.md --
      ---
      title: Angin
      date: 2024-12-02
      tags: [Laut]
      ---
      Awal.

      Akhir.
      -- content/nasional/pasir.md --
      ---
      title: Pasir
      date: 2024-12-03
      tags: [Laut]
      related: [ombak.md]
      ---
      Awal.

      Akhir.
      -- content/nasional/nanti.md --
      ---
      title: Nanti
      date: 2025-01-02T06:00
      ---
      Teks.
      -- content/laut/_index.md --
      ---
      title: Laut
      ---
      -- content/laut/karang/index.md --
      ---
      title: Karang
      date: 2024-12-04
      image: {file: peta.png, alt: Peta}
      ---
      Awal. ![Peta](peta.png)

      Akhir.
      -- content/static/a.txt --
      a
      """;

  private static final String OMBAK = "content/nasional/ombak.md";

  private final TestSite site = TestSite.of(FILES);

  RetouchingTest() {
    site.write("content/laut/karang/peta.png", SiteText.png(4, 3));
  }

  @Test
  void anEditIsPublishedOnTheArticlesOwnPages() {
    whole("first");
    replace(OMBAK, "Akhir", "Selesai");
    TestSite.Build build = retouched("edit");
    assertThat(build.out()).contains("8 written");
    assertThat(site.read("public/nasional/ombak/index.html")).contains("Selesai.");
    assertThat(site.read("public/lite/nasional/ombak/index.html")).contains("Selesai.");
    assertExact();

    replace(OMBAK, "Selesai", "Tamat");
    replace("content/laut/karang/index.md", "Akhir", "Selesai");
    assertThat(retouched("two more").out()).contains("8 written");
    assertExact();
    assertThat(retouched("no edit").out()).contains("nothing to write");

    replace(OMBAK, "title: Ombak", "title: Gelombang");
    whole("another headline");
    assertExact();
  }

  @Test
  void linksToPartsAndPathsAreNoHindrance() {
    String links = "[Bab](#pantai), [sana](ombak.md#pantai), [indeks](/indeks/)";
    replace("content/nasional/angin.md", "Akhir.", links + ".\n\n## Pantai\n\nAkhir.");
    whole("first");
    replace("content/nasional/angin.md", "Akhir", "Selesai");
    retouched("edit");
    assertExact();
    replace("content/nasional/angin.md", "## Pantai", "## Muara");
    assertThat(build().exitCode()).isEqualTo(1);
  }

  @Test
  void saysWhatAWholeBuildSays() {
    site.write("content/pinggir/satu.md", "---\ntitle: Satu\ndate: 2024-12-01\n---\nTeks.\n");
    TestSite.Build whole = whole("a section without an index");
    assertThat(whole.err()).contains("[section-without-index]");
    replace(OMBAK, "Akhir", "Selesai");
    TestSite.Build retouched = retouched("edit");
    assertThat(retouched.err()).isEqualTo(whole.err());
    assertThat(retouched.out()).contains("1 skipped (1 scheduled)");
    assertThat(site.build("--verbose").out())
        .contains("content/nasional/nanti.md")
        .contains("2025-01-02T06:00+07:00");
  }

  /** Something that more than the article's own pages can show, or that may do so. */
  private record Case(String name, Step step, String... args) {}

  @FunctionalInterface
  private interface Step {
    void on(RetouchingTest test);
  }

  @TestFactory
  Stream<DynamicTest> buildsTheWholeSite() {
    return Stream.of(
            edit("how the text begins", "Awal", "Mula"),
            edit("how long reading takes", "Akhir.", "Akhir." + " kata".repeat(400)),
            edit("the name of a part", "## Pantai", "## Muara"),
            edit("a link within the site", "Akhir.", "[Pasir](pasir.md)."),
            edit("a broken link", "Akhir.", "[Pasir](hilang.md)."),
            edit("an image", "Akhir.", "![Peta](/peta.png)"),
            edit("a video", "Akhir.", "https://youtu.be/abcdefghijk"),
            edit("the front matter", "title: Ombak", "title: Arus"),
            edit("a fault", "title: Ombak", "title: [Arus"),
            change("an author's text", t -> t.site.write("content/authors/a.md", author("A"))),
            change("a new text", t -> t.site.write("content/nasional/baru.md", article("Baru"))),
            change("a text that is gone", t -> t.site.delete("content/nasional/pasir.md")),
            change("a new file", t -> t.site.write("content/static/b.txt", "b")),
            change("another file", t -> t.site.write("content/static/a.txt", "b")),
            change("a file that is gone", t -> t.site.delete("content/static/a.txt")),
            change("a section's index", t -> t.replace("content/nasional/_index.md", "al", "AL")),
            change("a template", t -> t.site.write("templates/partials/kicker.peb", "<i></i>")),
            change("a style", t -> t.site.write("templates/assets/tokens.css", "p {}")),
            change("the configuration", t -> t.replace("content/site.yaml", "Warta", "Kabar")),
            change("a page that is gone", t -> t.site.delete("public/nasional/pasir/index.html")),
            change("a page cut short", t -> t.site.write("public/nasional/index.html", "<p>")),
            change("no output", t -> t.site.delete("public")),
            change("no manifest", RetouchingTest::deleteManifest),
            change("no cache", t -> t.site.delete(".warta/sources")),
            new Case("time", t -> {}, "--now", "2025-01-02T06:00+07:00"),
            new Case("a time before", t -> {}, "--now", "2024-12-31T16:59:59Z"),
            new Case("another address", t -> {}, "--base-url", "https://example.com/x/"),
            new Case("drafts", t -> {}, "--drafts"),
            new Case("everything anew", t -> {}, "--clean"),
            new Case("bytes compared", t -> {}, "--verify"))
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> new RetouchingTest().check(each)));
  }

  private static Case edit(String name, String old, String fresh) {
    return change(name, t -> t.replace(OMBAK, old, fresh));
  }

  private static Case change(String name, Step step) {
    return new Case(name, step);
  }

  private void check(Case each) {
    site.write("content/authors/a.md", author("a"));
    site.write("content/static/peta.png", SiteText.png(4, 3));
    whole("first");
    retouched("as it was");
    each.step().on(this);
    assertThat(isWhole(build(each.args()))).isTrue();
  }

  private void deleteManifest() {
    for (String name : site.files(".warta").keySet()) {
      if (name.startsWith("manifest-")) {
        site.delete(".warta/" + name);
      }
    }
  }

  private static String author(String name) {
    return "---\ntitle: " + name + "\n---\nTentang.\n";
  }

  private static String article(String title) {
    return "---\ntitle: " + title + "\ndate: 2024-12-05\n---\nTeks.\n";
  }

  @Test
  void aTextWithAWarningIsPartOfAWholeBuild() {
    replace(OMBAK, "date: 2024-12-01", "date: 2024-12-01\nupdated: 2024-11-01");
    assertThat(whole("first").err()).contains("[date-order]");
    replace(OMBAK, "Akhir", "Selesai");
    assertThat(whole("edit").err()).contains("[date-order]");
  }

  @Test
  void feedsOfWholeTextsFollow() {
    replace("content/site.yaml", "precompress: true", "feeds: {content: full, items: 1}");
    whole("first");
    replace(OMBAK, "Akhir", "Selesai");
    assertThat(retouched("in the feed of no list").out()).contains("2 written");
    replace("content/laut/karang/index.md", "Akhir", "Selesai");
    assertThat(retouched("the newest").out()).contains("8 written");
    assertThat(site.read("public/feed.xml")).contains("Selesai.");
    assertExact();
  }

  @Test
  void feedsOfSummariesAreLeftAlone() {
    replace("content/site.yaml", "precompress: true", "feeds: {content: excerpt}");
    whole("first");
    replace(OMBAK, "Akhir", "Selesai");
    assertThat(retouched("edit").out()).contains("2 written");
    assertExact();
  }

  @Test
  void aRemarkThatTimeTakesBackIsNotRepeated() {
    replace(
        OMBAK,
        "date: 2024-12-01",
        "date: 2024-12-01\ncorrections: [{date: 2025-01-02, text: Salah.}]");
    assertThat(whole("before").err()).contains("[future-date]");
    assertThat(retouched("still before").err()).contains("[future-date]");
    TestSite.Build after = build("--now", "2025-01-02T00:00+07:00");
    assertThat(after.err()).isEmpty();
    assertThat(isWhole(after)).isTrue();
  }

  @Test
  void whatACutOffBuildMayHaveTouchedIsPartOfAWholeBuild() {
    whole("first");
    String manifest =
        site.files(".warta").keySet().stream()
            .filter(name -> name.matches("manifest-\\p{XDigit}+"))
            .findFirst()
            .orElseThrow();
    site.write(".warta/" + manifest + ".journal", "nasional/ombak/index.html\n");
    whole("after it");
  }

  @Test
  void aBuildThatWasCutOffBehindItsPagesIsMadeUpFor() {
    whole("first");
    Map<String, String> sources = site.files(".warta/sources");
    replace(OMBAK, "Akhir", "Selesai");
    retouched("edit");
    sources.forEach(
        (path, bytes) ->
            site.write(".warta/sources/" + path, bytes.getBytes(StandardCharsets.ISO_8859_1)));
    whole("its cache is lost");
    assertExact();
  }

  @Test
  void withoutItsAmendmentsTheManifestIsStillRight() {
    whole("first");
    replace(OMBAK, "Akhir", "Tamat");
    retouched("edit");
    for (String name : site.files(".warta").keySet()) {
      if (name.endsWith(".amendments")) {
        site.delete(".warta/" + name);
      }
    }
    replace(OMBAK, "Tamat", "Akhir");
    whole("as the whole record says, but not as the page is");
    assertExact();
  }

  @Test
  void aLostTextOfAFeedIsReadAgain() {
    replace("content/nasional/pasir.md", "title: Pasir", "title: Zebrazebra");
    whole("first");
    String records = ".warta/sources/records-1";
    site.write(
        records,
        site.files(".warta/sources")
            .get("records-1")
            .replace("Zebrazebra", "Zebrazebru")
            .getBytes(StandardCharsets.ISO_8859_1));
    replace(OMBAK, "Akhir", "Tamat");
    whole("edit");
    assertExact();
  }

  @Test
  void noticesFollowTheLastBuild() {
    replace("content/site.yaml", "precompress: true", "hosts: [nginx]");
    whole("first");
    Map<String, String> hosts = site.files(".warta/hosts");
    String next = site.read(".warta/next-change");
    assertThat(hosts).isNotEmpty();
    site.write(".warta/next-change", "nothing due\n");
    site.delete(".warta/hosts");
    retouched("no edit");
    assertThat(site.files(".warta/hosts")).isEqualTo(hosts);
    assertThat(site.read(".warta/next-change")).isEqualTo(next);
  }

  private void replace(String path, String old, String fresh) {
    assertThat(site.read(path)).contains(old);
    site.write(path, site.read(path).replace(old, fresh));
  }

  private TestSite.Build whole(String step) {
    TestSite.Build build = build();
    assertThat(build.exitCode()).as(step).isZero();
    assertThat(isWhole(build)).as(step).isTrue();
    return build;
  }

  private TestSite.Build retouched(String step) {
    TestSite.Build build = build();
    assertThat(build.exitCode()).as(step).isZero();
    assertThat(isWhole(build)).as(step).isFalse();
    return build;
  }

  private TestSite.Build build(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--timings");
    return site.build(all.toArray(String[]::new));
  }

  private static boolean isWhole(TestSite.Build build) {
    return build.exitCode() != 0 || build.out().contains("plan: ");
  }

  private void assertExact() {
    Map<String, String> files = new TreeMap<>();
    for (String folder : List.of("content", "templates")) {
      site.files(folder).forEach((path, bytes) -> files.put(folder + "/" + path, bytes));
    }
    TestSite fresh = TestSite.empty();
    files.forEach((path, bytes) -> fresh.write(path, bytes.getBytes(StandardCharsets.ISO_8859_1)));
    assertThat(fresh.build().exitCode()).isZero();
    Map<String, String> expected = fresh.output();
    assertThat(site.output().keySet()).isEqualTo(expected.keySet());
    site.output()
        .forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(expected.get(path)));
  }
}
