package warta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import warta.golden.TestSite;

/** Nothing is written where it does harm, and nothing is removed that is not ours. */
class OutputSafetyTest {

  private static final String FILES =
      """
      -- content/site.yaml --
      title: Warta
      baseUrl: https://example.org/
      -- content/nasional/_index.md --
      ---
      title: Nasional
      ---
      -- content/nasional/banjir.md --
      ---
      title: Banjir
      date: 2024-12-20T10:30
      ---
      Air naik.
      -- templates/404.peb --
      Tidak ada.
      """;

  private final TestSite site = TestSite.of(FILES);

  @Test
  void refusesTheContentFolder() {
    refuses("content", "it is inside the folder `content`");
    refuses("content/public", "it is inside the folder `content`");
  }

  @Test
  void refusesTheTemplatesFolder() {
    refuses("templates/out", "it is inside the folder `templates`");
  }

  @Test
  void refusesTheSiteItselfAndItsParents() {
    refuses(".", "the site itself is in it");
    refuses("..", "the site itself is in it");
    refuses("public/..", "the site itself is in it");
  }

  @Test
  void refusesAFile() {
    site.write("berkas", "x");
    refuses("berkas", "it is a file");
  }

  @Test
  void refusesTheCache() {
    refuses(".warta", "it is the folder of the cache");
    refuses(".warta/out", "it is the folder of the cache");
  }

  @Test
  void refusesAnotherSite() {
    TestSite other = TestSite.of(FILES);
    refuses(other.folder().toString(), "it holds a site's `content`");
  }

  @Test
  void refusesALinkToTheContentFolder() throws IOException {
    Files.createSymbolicLink(site.path("www"), site.path("content"));
    refuses("www", "it is inside the folder `content`");
  }

  @Test
  void refusesToCleanAWorkingCopy() {
    site.build();
    site.write("public/.git/HEAD", "ref: refs/heads/main");
    Map<String, String> before = site.output();
    TestSite.Build build = site.build("--clean");
    assertThat(build.err()).contains("it holds a `.git`").contains("[unsafe-output]");
    assertThat(build.exitCode()).isEqualTo(1);
    assertThat(site.output()).isEqualTo(before);
    assertThat(site.build().exitCode()).isZero();
  }

  private void refuses(String output, String reason) {
    Map<String, String> before = site.files(".");
    before.keySet().removeIf(path -> path.startsWith(".warta/"));
    Path folder = site.path(output);

    TestSite.Build build = site.build("--output", folder.toString());

    assertThat(build.err())
        .startsWith("error: the output cannot go to `")
        .contains(": " + reason + " [unsafe-output]\n");
    assertThat(build.exitCode()).isEqualTo(1);
    Map<String, String> after = site.files(".");
    after.keySet().removeIf(path -> path.startsWith(".warta/"));
    assertThat(after).isEqualTo(before);
  }

  @Test
  void waitsForNobodyButSaysWhoIsBuilding() throws IOException {
    site.build();
    Map<String, String> before = site.output();
    site.edit("content/nasional/banjir.md", "naik", "turun");
    try (FileChannel channel =
            FileChannel.open(site.path(".warta/lock"), StandardOpenOption.WRITE);
        FileLock lock = channel.lock(1024, 1, false)) {
      assertThat(lock.isValid()).isTrue();
      assertThat(site.build().console())
          .isEqualTo(
              """
              error: another build of this site is running (process %d) [site-locked]
                hint: wait until it is finished, or stop it
              not published: 1 error; SITE/public is as it was (TIME)
              exit code 1
              """
                  .formatted(ProcessHandle.current().pid()));
    }
    assertThat(site.output()).isEqualTo(before);
    assertThat(site.build().exitCode()).isZero();
  }

  @Test
  void keepsUnknownFilesWhenTheRecordIsLost() {
    site.build();
    Map<String, String> good = site.output();
    site.write("public/lama.html", "x").write("public/zaman/dulu.html", "x");
    site.write("public/index.html", "y").delete(".warta");
    TestSite.Build build = site.build();
    assertThat(build.err())
        .isEqualTo(
            """
            warning: `public/lama.html` was not written by Warta and is kept (and 1 more) \
            [kept-file]
              hint: `--clean` removes what no build has written
            """);
    assertThat(build.exitCode()).isZero();
    assertThat(site.output()).containsAllEntriesOf(good).containsKey("lama.html");
    site.build("--clean");
    assertThat(site.output()).isEqualTo(good);
  }

  @Test
  void saysWhenItCannotWrite() {
    site.write(".warta", "a file where the cache should be");
    TestSite.Build build = site.build();
    assertThat(build.err()).startsWith("error: `").contains("cannot be written: ");
    assertThat(build.err()).contains("[write-failed]");
    assertThat(build.exitCode()).isEqualTo(1);
    assertThat(site.has("public")).isFalse();
  }

  @Test
  void publishesWhereAFolderIsNowAFileAndTheOtherWayRound() {
    site.write("content/static/data/a.txt", "a");
    assertThat(site.build().exitCode()).isZero();
    site.delete("content/static/data").write("content/static/data", "b");
    assertThat(site.build().console()).endsWith("exit code 0\n");
    assertThat(site.output()).containsEntry("data", "b");
    site.delete("content/static/data").write("content/static/data/a.txt", "a");
    assertThat(site.build().console()).endsWith("exit code 0\n");
    assertThat(site.output()).containsEntry("data/a.txt", "a");
  }

  @Test
  void doesNotFollowALinkInTheOutput() throws IOException {
    TestSite elsewhere = TestSite.of("-- penting.txt --\njangan disentuh\n");
    site.build();
    Files.createSymbolicLink(site.path("public/luar"), elsewhere.folder());
    site.build("--clean");
    assertThat(elsewhere.files(".")).containsEntry("penting.txt", "jangan disentuh\n");
  }
}
