package warta.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both eyes on a site's files see the same, whatever is done to them. */
class WatchTest {

  @TempDir private Path site;

  private final Set<String> heard = new ConcurrentSkipListSet<>();

  private Watch watch(String system) throws IOException {
    Files.createDirectories(site.resolve("content/opini"));
    Files.writeString(site.resolve("content/opini/lama.md"), "lama");
    return Watch.start(site, system, changes -> heard.addAll(changes.paths()));
  }

  private void await(String... paths) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!heard.containsAll(Set.of(paths)) && System.nanoTime() < end) {
      Thread.sleep(5);
    }
    assertThat(heard).contains(paths);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Linux", "Mac OS X"})
  void aChangedANewAndALostFileAreTold(String system) throws Exception {
    try (Watch watch = watch(system)) {
      Files.writeString(site.resolve("content/opini/lama.md"), "lebih baru");
      await("content/opini/lama.md");
      Files.writeString(site.resolve("content/opini/baru.md"), "baru");
      await("content/opini/baru.md");
      heard.clear();
      Files.delete(site.resolve("content/opini/lama.md"));
      await("content/opini/lama.md");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Linux", "Mac OS X"})
  void filesInFoldersThatAreMadeAtOnceAreTold(String system) throws Exception {
    try (Watch watch = watch(system)) {
      for (int i = 0; i < 30; i++) {
        Path deep = Files.createDirectories(site.resolve("content/f" + i + "/a/b/c"));
        Files.writeString(deep.resolve("x.md"), "x");
      }
      await(
          IntStream.range(0, 30)
              .mapToObj(i -> "content/f" + i + "/a/b/c/x.md")
              .toArray(String[]::new));
      Files.writeString(site.resolve("content/f7/a/b/c/y.md"), "y");
      await("content/f7/a/b/c/y.md");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Linux", "Mac OS X"})
  void aFileThatReplacesAnotherIsToldByItsOwnName(String system) throws Exception {
    try (Watch watch = watch(system)) {
      Path fresh = Files.writeString(site.resolve("content/opini/.lama.md.swp"), "yang baru");
      Files.move(
          fresh,
          site.resolve("content/opini/lama.md"),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      await("content/opini/lama.md");
      assertThat(heard).noneMatch(path -> path.endsWith(".swp"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Linux", "Mac OS X"})
  void aMovedFolderIsWatchedWhereItIs(String system) throws Exception {
    try (Watch watch = watch(system)) {
      Files.move(site.resolve("content/opini"), site.resolve("content/kolom"));
      await("content/kolom/lama.md");
      heard.clear();
      Files.writeString(site.resolve("content/kolom/lama.md"), "di tempat baru");
      await("content/kolom/lama.md");
      assertThat(heard).noneMatch(path -> path.startsWith("content/opini/"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Linux", "Mac OS X"})
  void aFolderOfTemplatesMayComeLater(String system) throws Exception {
    try (Watch watch = watch(system)) {
      Files.createDirectories(site.resolve("templates/assets"));
      Files.writeString(site.resolve("templates/assets/a.css"), "a");
      await("templates/assets/a.css");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Linux", "Mac OS X"})
  void noneOfThousandsIsLost(String system) throws Exception {
    try (Watch watch = watch(system)) {
      String[] paths =
          IntStream.range(0, 3_000)
              .mapToObj(i -> "content/s" + i % 50 + "/n" + i + ".md")
              .toArray(String[]::new);
      for (String path : paths) {
        Files.createDirectories(site.resolve(path).getParent());
        Files.writeString(site.resolve(path), path);
      }
      await(paths);
    }
  }

  /** The JDK keeps 512 events of a folder; of more it only says that there were more. */
  @Test
  void whereTheSystemLosesCountAllIsLookedAtAgain() throws Exception {
    CountDownLatch busy = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    Files.createDirectories(site.resolve("content/opini"));
    Path gone = Files.createDirectories(site.resolve("content/pindah"));
    Consumer<Changes> slow =
        changes -> {
          heard.addAll(changes.paths());
          busy.countDown();
          awaitQuietly(done);
        };
    try (Watch watch = Watch.start(site, "Linux", slow)) {
      int before = watch.handles();
      Files.writeString(site.resolve("content/opini/awal.md"), "x");
      busy.await();
      String[] paths =
          IntStream.range(0, 2_000).mapToObj(i -> "content/n" + i + ".md").toArray(String[]::new);
      for (String path : paths) {
        Files.writeString(site.resolve(path), path);
      }
      Path deep = Files.createDirectories(site.resolve("content/sesudah/dalam"));
      Files.writeString(deep.resolve("x.md"), "x");
      Files.delete(gone);
      done.countDown();
      await(paths);
      await("content", "templates", "content/sesudah/dalam/x.md");
      assertThat(watch.handles()).isEqualTo(before + 1);
      Files.writeString(deep.resolve("y.md"), "y");
      await("content/sesudah/dalam/y.md");
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Linux"})
  void foldersThatAreGoneNeedNoHandle(String system) throws Exception {
    try (Watch watch = watch(system)) {
      int before = watch.handles();
      for (int i = 0; i < 20; i++) {
        Path folder = Files.createDirectories(site.resolve("content/sementara/dalam"));
        Path file = Files.writeString(folder.resolve("x" + i + ".md"), "x");
        await("content/sementara/dalam/x" + i + ".md");
        Files.delete(file);
        Files.delete(folder);
        Files.delete(folder.getParent());
        await("content/sementara");
        heard.clear();
      }
      Files.writeString(site.resolve("content/opini/akhir.md"), "x");
      await("content/opini/akhir.md");
      assertThat(watch.handles()).isEqualTo(before);
    }
  }
}
