package warta.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import warta.golden.TestSite;

/** After any edits, an incremental build leaves the same bytes as a build from nothing. */
final class IncrementalExactness {

  private IncrementalExactness() {}

  private static final int STEPS = 8;
  private static final String NEXT = ".warta/next-change";

  /**
   * A test for each of some sequences of edits, by their seeds, and one of whether any build made
   * do without the whole site.
   */
  static Stream<DynamicTest> sequences(long first, int count) {
    AtomicInteger shortcuts = new AtomicInteger();
    return Stream.concat(
        LongStream.range(first, first + count)
            .mapToObj(
                seed -> DynamicTest.dynamicTest("seed " + seed, () -> check(seed, shortcuts))),
        Stream.of(
            DynamicTest.dynamicTest(
                "shortcuts", () -> assertThat(shortcuts.get()).isGreaterThan(count / 3))));
  }

  private static void check(long seed, AtomicInteger shortcuts) {
    RandomEdits edits = new RandomEdits(seed);
    TestSite site = edits.site();
    StringBuilder story = new StringBuilder("seed " + seed);
    assertThat(site.build("--now", edits.now()).console()).endsWith("exit code 0\n");
    for (int step = 0; step < STEPS; step++) {
      story.append("; ").append(edits.next());
      Map<String, String> before = site.output();
      TestSite.Build incremental = site.build("--now", edits.now(), "--timings");
      if (incremental.exitCode() == 0 && !incremental.out().contains("plan: ")) {
        shortcuts.incrementAndGet();
      }
      TestSite fresh = copy(site);
      TestSite.Build clean = fresh.build("--now", edits.now());
      assertThat(incremental.exitCode()).as(story.toString()).isIn(0, 1);
      assertThat(incremental.err()).as(story.toString()).isEqualTo(clean.err());
      assertThat(incremental.exitCode()).as(story.toString()).isEqualTo(clean.exitCode());
      Map<String, String> expected = clean.exitCode() == 0 ? fresh.output() : before;
      assertSame(site.output(), expected, story.toString());
      if (clean.exitCode() == 0) {
        assertSame(site.files(".warta/hosts"), fresh.files(".warta/hosts"), story.toString());
        assertThat(site.read(NEXT)).as(story.toString()).isEqualTo(fresh.read(NEXT));
      }
      fresh.delete();
      if (clean.exitCode() != 0) {
        story.append(" (faulty)");
        edits.undo();
      }
    }
    site.delete();
  }

  /** Names the first difference, not all of two sites. */
  private static void assertSame(
      Map<String, String> actual, Map<String, String> expected, String story) {
    assertThat(actual.keySet()).as(story).isEqualTo(expected.keySet());
    actual.forEach(
        (path, bytes) -> assertThat(bytes).as(story + ": " + path).isEqualTo(expected.get(path)));
  }

  private static TestSite copy(TestSite site) {
    TestSite copy = TestSite.empty();
    Map<String, String> files = new TreeMap<>();
    for (String folder : new String[] {"content", "templates"}) {
      site.files(folder).forEach((path, bytes) -> files.put(folder + "/" + path, bytes));
    }
    files.forEach((path, bytes) -> copy.write(path, bytes.getBytes(StandardCharsets.ISO_8859_1)));
    return copy;
  }
}
