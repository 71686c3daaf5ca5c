package warta.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is done to the times of files and to the cache, a build on it says and writes what a
 * build from nothing does.
 */
class CacheExactnessTest {

  private static final Instant NOW = Instant.parse("2024-12-23T03:00:00Z");
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2024-01-01T00:00:00Z"));
  private static final int STEPS = 8;
  private static final int TEXTS = 5;

  @TempDir private Path folder;

  /** One newsroom, and what is done to it by the roll of a die. */
  private final class Story {
    private final Random random;
    private final Path site;
    private final StringBuilder told;

    Story(long seed) {
      this.random = new Random(seed);
      this.site = folder.resolve("site-" + seed);
      this.told = new StringBuilder("seed " + seed);
    }

    void run() throws IOException {
      write("content/site.yaml", "title: Uji\nbaseUrl: https://example.org/\n");
      write("content/authors/siti.md", "---\ntitle: Siti\n---\n");
      for (int i = 0; i < TEXTS; i++) {
        write(text(i), article(i));
        Files.setLastModifiedTime(site.resolve(text(i)), LONG_AGO);
      }
      build(site);
      for (int step = 0; step < STEPS; step++) {
        told.append("; ").append(next());
        if (random.nextInt(4) == 0) {
          told.append(", ").append(spoilCache());
        }
        check();
      }
    }

    private void check() throws IOException {
      BuildResult cached = build(site);
      Path fresh = site.resolveSibling(site.getFileName() + "-fresh");
      remove(fresh);
      copy(site.resolve("content"), fresh.resolve("content"));
      BuildResult clean = build(fresh);
      assertThat(cached.diagnostics()).as(told.toString()).isEqualTo(clean.diagnostics());
      assertThat(cached.published()).as(told.toString()).isEqualTo(clean.published());
      if (clean.published()) {
        assertThat(files(site.resolve("public")))
            .as(told.toString())
            .isEqualTo(files(fresh.resolve("public")));
      }
    }

    private String next() throws IOException {
      String path = text(random.nextInt(TEXTS));
      Path file = site.resolve(path);
      switch (random.nextInt(8)) {
        case 0 -> write(path, article(random.nextInt(100)));
        case 1 -> Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        case 2 -> Files.setLastModifiedTime(file, LONG_AGO);
        case 3 -> {
          write(path, sameSize(path));
          Files.setLastModifiedTime(file, LONG_AGO);
        }
        case 4 -> {
          Path other = write("other.md", sameSize(path));
          Files.setLastModifiedTime(other, LONG_AGO);
          Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        }
        case 5 -> write(path, article(1).replace("date: 2024", "date: kemarin"));
        case 6 -> write(path, article(1) + "\n<b>tidak ditutup\n\n![](hilang.png)\n");
        default -> {
          write(path, sameSize(path));
          build(site);
          write(path, sameSize(path));
          return "twice " + path;
        }
      }
      return path;
    }

    /** Another text of the same length. */
    private String sameSize(String path) throws IOException {
      String old = Files.readString(site.resolve(path));
      return old.replaceAll("Judul [0-9]", "Judul " + random.nextInt(10))
          .replaceAll("Isi [0-9]", "Isi " + random.nextInt(10));
    }

    private String spoilCache() throws IOException {
      List<Path> all;
      try (Stream<Path> listed = Files.list(site.resolve(".warta/sources"))) {
        all = listed.sorted().toList();
      }
      Path file = all.get(random.nextInt(all.size()));
      byte[] bytes = Files.readAllBytes(file);
      switch (random.nextInt(4)) {
        case 0 -> Files.delete(file);
        case 1 -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        case 2 -> Files.writeString(file, "foreign");
        default -> {
          for (int i = random.nextInt(40); i < bytes.length; i += 1 + random.nextInt(400)) {
            bytes[i] ^= (byte) (1 << random.nextInt(8));
          }
          Files.write(file, bytes);
        }
      }
      return "spoil " + file.getFileName();
    }

    private Path write(String path, String text) throws IOException {
      Path file = site.resolve(path);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    }

    private static String text(int number) {
      return "content/laut/kapal-" + number + ".md";
    }

    private static String article(int number) {
      return """
          ---
          title: Judul %d
          date: 2024-12-%02d
          authors: [siti]
          tags: [Laut]
          extra: {angka: %d}
          ---
          Isi %d dengan [tautan](kapal-%d.md).

          ## Bagian
          """
          .formatted(number, 1 + number % 20, number, number % 10, number % TEXTS);
    }
  }

  @TestFactory
  Stream<DynamicTest> equalsABuildFromNothing() {
    return LongStream.range(0, 12)
        .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> new Story(seed).run()));
  }

  private static BuildResult build(Path site) {
    return SiteBuilder.build(BuildRequest.of(site, NOW), Progress.NONE);
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (Path file : regularFiles(folder)) {
      files.put(
          folder.relativize(file).toString(),
          new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
    }
    return files;
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : regularFiles(from)) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }

  private static List<Path> regularFiles(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> all;
      try (Stream<Path> walked = Files.walk(folder)) {
        all = new ArrayList<>(walked.toList());
      }
      Collections.reverse(all);
      for (Path path : all) {
        Files.delete(path);
      }
    }
  }
}
