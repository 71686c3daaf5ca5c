package warta.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import warta.diagnostic.Diagnostic;
import warta.golden.TestSite;
import warta.output.Output;

/**
 * After any edits, also while it is read, a site that was kept open has the same bytes as a build
 * from nothing.
 */
class OpenSiteTest {

  private static final int STEPS = 8;
  private static final Instant NOW = OffsetDateTime.parse(TestSite.NOW).toInstant();

  @TestFactory
  Stream<DynamicTest> equalsABuildFromNothing() {
    return LongStream.range(700, 704)
        .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> check(seed)));
  }

  private static void check(long seed) throws Exception {
    ExecutorService reader = Executors.newSingleThreadExecutor();
    RandomEdits edits = new RandomEdits(seed);
    TestSite site = edits.site();
    StringBuilder story = new StringBuilder("seed " + seed);
    try (OpenSite open = open(site)) {
      Edition last = read(open, edits.now()).edition().orElseThrow();
      String then = edits.now();
      for (int step = 0; step < STEPS; step++) {
        Map<String, String> old = sources(site);
        String before = then;
        Future<OpenSite.Reading> meanwhile = reader.submit(() -> read(open, before));
        story.append("; ").append(edits.next());
        List<Edition> ahead = new ArrayList<>();
        if (then.equals(edits.now())) {
          ahead.addAll(lookAhead(open, last, changed(old, sources(site)), then));
        }
        then = edits.now();
        meanwhile.get();
        OpenSite.Reading reading = read(open, then);
        TestSite fresh = copy(site);
        TestSite.Build clean = fresh.build("--now", then);
        boolean sound = reading.edition().isPresent();
        if (sound) {
          last = reading.edition().get();
          List<Diagnostic> faults = new ArrayList<>();
          Map<String, String> files = files(last, faults);
          if (faults.stream().noneMatch(Diagnostic::isError)) {
            assertThat(clean.exitCode()).as(story.toString()).isZero();
            assertSame(files, fresh.output(), story.toString());
            for (Edition one : ahead) {
              assertAhead(one, fresh.output(), story.toString());
            }
            open.forgetEarlier();
          } else {
            sound = false;
          }
        }
        if (!sound) {
          assertThat(clean.exitCode()).as(story.toString()).isEqualTo(1);
          story.append(" (faulty)");
          edits.undo();
          then = edits.now();
          last = read(open, then).edition().orElseThrow();
        }
        fresh.delete();
      }
    }
    reader.shutdown();
    site.delete();
  }

  /** A theme as a whole, texts one by one. */
  private static List<Edition> lookAhead(
      OpenSite open, Edition present, List<String> paths, String now) throws IOException {
    boolean isTheme = paths.stream().allMatch(path -> path.startsWith("templates/"));
    List<Edition> ahead = new ArrayList<>();
    for (List<String> some : isTheme ? List.of(paths) : paths.stream().map(List::of).toList()) {
      open.lookAhead(present, some, OffsetDateTime.parse(now).toInstant()).ifPresent(ahead::add);
    }
    return ahead;
  }

  /** All is promised of a changed theme, and of a changed text only its own page. */
  private static void assertAhead(Edition ahead, Map<String, String> expected, String story)
      throws IOException {
    assertThat(ahead.isAhead()).as(story).isTrue();
    if (expected.keySet().stream().noneMatch(ahead::isChanged)) {
      assertSame(files(ahead, new ArrayList<>()), expected, story);
    }
    for (String path : expected.keySet()) {
      Output output = ahead.find(path);
      if (output != null && ahead.isChanged(path)) {
        assertThat(text(ahead, output, new ArrayList<>()))
            .as(story + ": " + path)
            .contains(expected.get(path));
      }
    }
  }

  @Test
  void anEditedTextIsShownAtOnceAndTheLastGoodOneStaysWhileThereIsAFault() throws IOException {
    TestSite site = new RandomEdits(1).site();
    site.write(
        "content/nasional/kabar.md", "---\ntitle: Kabar\ndate: 2024-12-01\n---\nIsi yang lama.\n");
    try (OpenSite open = open(site)) {
      Edition good = read(open, TestSite.NOW).edition().orElseThrow();
      site.edit("content/nasional/kabar.md", "lama", "baru");
      Edition ahead = open.lookAhead(good, List.of("content/nasional/kabar.md"), NOW).orElseThrow();
      assertThat(page(ahead)).contains("Isi yang baru.");
      site.edit("content/nasional/kabar.md", "date: 2024", "date: kemarin");
      assertThat(open.lookAhead(good, List.of("content/nasional/kabar.md"), NOW)).isEmpty();
      assertThat(read(open, TestSite.NOW).edition()).isEmpty();
      assertThat(page(good)).contains("Isi yang lama.");
    }
    site.delete();
  }

  @Test
  void aChangedThemeIsShownAtOnceUnlessItLacksWhatATextAsksFor() throws IOException {
    TestSite site = new RandomEdits(1).site();
    site.write("templates/khusus.peb", "khusus: {{ article.title }}");
    site.write(
        "content/nasional/kabar.md",
        "---\ntitle: Kabar\ndate: 2024-12-01\ntemplate: khusus.peb\n---\nIsi.\n");
    try (OpenSite open = open(site)) {
      Edition good = read(open, TestSite.NOW).edition().orElseThrow();
      site.write("templates/khusus.peb", "baru: {{ article.title }}");
      List<String> changed = List.of("templates/khusus.peb");
      assertThat(page(open.lookAhead(good, changed, NOW).orElseThrow())).isEqualTo("baru: Kabar");
      site.write("templates/khusus.peb", "baru: {{ article.nothing }}");
      assertThat(open.lookAhead(good, changed, NOW)).isEmpty();
      site.delete("templates/khusus.peb");
      assertThat(open.lookAhead(good, changed, NOW)).isEmpty();
      assertThat(page(good)).isEqualTo("khusus: Kabar");
    }
    site.delete();
  }

  private static String page(Edition edition) throws IOException {
    Output page = edition.find("nasional/kabar/index.html");
    assertThat(page).isNotNull();
    return text(edition, page, new ArrayList<>()).orElseThrow();
  }

  private static OpenSite open(TestSite site) {
    Path builds = site.path(".warta");
    BuildRequest plain = BuildRequest.of(site.folder(), NOW);
    return new OpenSite(
        plain.keeping(builds.resolve("serve")), builds, Instant::now, Progress.NONE);
  }

  private static OpenSite.Reading read(OpenSite open, String now) throws IOException {
    return open.read(OffsetDateTime.parse(now).toInstant());
  }

  private static Map<String, String> files(Edition edition, List<Diagnostic> faults)
      throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (Output output : edition.outputs()) {
      text(edition, output, faults).ifPresent(text -> files.put(output.path(), text));
    }
    return files;
  }

  private static Optional<String> text(Edition edition, Output output, List<Diagnostic> faults)
      throws IOException {
    return edition
        .bytes(output, output.fingerprint(), faults::add)
        .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1));
  }

  private static void assertSame(
      Map<String, String> actual, Map<String, String> expected, String story) {
    assertThat(actual.keySet()).as(story).isEqualTo(expected.keySet());
    actual.forEach(
        (path, bytes) -> assertThat(bytes).as(story + ": " + path).isEqualTo(expected.get(path)));
  }

  private static Map<String, String> sources(TestSite site) {
    Map<String, String> files = new TreeMap<>();
    for (String folder : new String[] {"content", "templates"}) {
      site.files(folder).forEach((path, bytes) -> files.put(folder + "/" + path, bytes));
    }
    return files;
  }

  private static List<String> changed(Map<String, String> before, Map<String, String> after) {
    return after.keySet().stream()
        .filter(path -> !after.get(path).equals(before.get(path)))
        .toList();
  }

  private static TestSite copy(TestSite site) {
    TestSite copy = TestSite.empty();
    sources(site)
        .forEach((path, bytes) -> copy.write(path, bytes.getBytes(StandardCharsets.ISO_8859_1)));
    return copy;
  }
}
